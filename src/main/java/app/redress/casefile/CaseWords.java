package app.redress.casefile;

import app.redress.letter.EnglishVariant;
import app.redress.words.Words;
import java.time.Clock;

/** Everything that tells of cases in words, built on one calendar. */
public record CaseWords(Words words, DayWords days, DeadlineWords deadlines, Timeline timeline) {
    /** @param clock in the person's own time zone */
    public static CaseWords of(Words words, Clock clock) {
        return of(words, new DayWords(words, clock));
    }

    private static CaseWords of(Words words, DayWords days) {
        DeadlineWords deadlines = new DeadlineWords(words, days);
        return new CaseWords(words, days, deadlines, new Timeline(words, days, deadlines));
    }

    /** The same for a case in {@code variant} English. */
    public CaseWords in(EnglishVariant variant) {
        return of(words, days.in(variant));
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A case's title in one line, or what stands for one that has none. */
    public String title(String title, String company) {
        String shown = CaseTitle.with(title, company);
        return shown.isBlank() ? words.getString("casefile.untitled") : shown;
    }
}
