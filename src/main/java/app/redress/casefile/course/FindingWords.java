package app.redress.casefile.course;

import app.redress.casefile.CaseWords;
import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.Contradiction.Source;

/** What became of each ask, and what does not fit together, in words. */
public final class FindingWords {
    private final CaseWords words;

    public FindingWords(CaseWords words) {
        this.words = words;
    }

    /** The ask as a line of its own. */
    public String ask(AskedFor asked) {
        return Capital.of(asked.ask());
    }

    /** "agreed 24 October", "passed over twice". */
    public String standing(AskedFor asked) {
        if (asked.standing() == AskStanding.IGNORED && asked.times() > 0) {
            return words.say("casefile.ask.ignoredTimes", asked.times());
        }
        if (asked.standing() == AskStanding.NOT_DONE && asked.told().isPresent()) {
            return words.say(
                    "casefile.ask.notDoneSince", words.days().date(asked.told().get()));
        }
        String standing = words.words().getString("casefile.ask." + asked.standing());
        return asked.corrected()
                ? standing
                : asked.told()
                        .map(day -> standing + " " + words.days().date(day))
                        .orElse(standing);
    }

    /** "your letter of 20 October", "what you told". */
    public String where(Said said) {
        return said.source() == Source.FACTS || said.source() == Source.DRAFT
                ? words.words().getString("casefile.source." + said.source())
                : words.say("casefile.source." + said.source(), words.days().date(said.on()));
    }
}
