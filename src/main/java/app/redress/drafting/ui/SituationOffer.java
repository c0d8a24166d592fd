package app.redress.drafting.ui;

import app.redress.casefile.LateSituation;
import app.redress.drafting.LikelySituations;
import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * The situations that can be chosen.
 *
 * @param problems what is wrong with those of the person's own that could not be read
 * @param sorted by the words of a letter
 */
record SituationOffer(List<Situation> situations, List<String> problems, boolean sorted) {
    static final SituationOffer NOTHING = new SituationOffer(List.of(), List.of(), false);

    SituationOffer {
        situations = List.copyOf(situations);
        problems = List.copyOf(problems);
    }

    /** Reads them; those come first that are likely for the case that is asked about. */
    static SituationOffer read(Situations all, Optional<LateSituation> asked, Words words) {
        List<Situation> found = all.all();
        String letter = asked.map(LateSituation::words).orElse("");
        return new SituationOffer(
                letter.isBlank() ? found : new LikelySituations(found).sorted(found, letter),
                all.problems().stream().map(words::say).toList(),
                !letter.isBlank());
    }

    Optional<Situation> named(String id) {
        return situations.stream()
                .filter(situation -> situation.id().equals(id))
                .findFirst();
    }

    /** How many could not be read, or blank. */
    String problemsInOneLine(Words words) {
        return problems.isEmpty() ? "" : words.say("drafting.chooser.problems", problems.size());
    }
}
