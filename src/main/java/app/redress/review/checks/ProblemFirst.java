package app.redress.review.checks;

import java.util.Optional;
import java.util.regex.Pattern;

/** K09: what went wrong is said early. */
final class ProblemFirst extends CatalogueCheck {
    private static final int LATEST_WORD = 120;

    /** That something went wrong, and not yet what: "The end of it did not go so smoothly". */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t) (?:quite |really |always )?(?:go|gone|been|run|come up|measure\\w*|live\\w*|turn\\w*|work\\w*|match\\w*|end\\w*|prove\\w*)"
                    + " (?:quite |so |as |all |very |up |out |entirely |altogether |nearly )*(?:smooth\\w*|well|easily|happy|happily|good|nice\\w*|right|fine|plan\\w*|hoped|expected|to|the same|pleasant\\w*|straightforward\\w*)"
                    + "|not (?:quite |altogether |entirely |so )?(?:right|in order|as (?:it|I|we)|so (?:well|good|happy))|something (?:has gone |went |is |was )wrong|(?:a|one|some|this) (?:\\w+ )?(?:problem|matter|thing|trouble|difficulty|disappointment|let-down)|let[ -]down|disappoint\\w*|another (?:matter|story)|different story|less \\w+)(?![\\p{L}])");

    private static final Pattern BACKGROUND = Pattern.compile(
            "(?i)(?:(?:and|so|when|as|after|before|at|in|on|that|well|now) )?(?:first,? |back in \\w+,? )?(?:i|we|my|our)(?: \\w+)? (?:came|moved|met|grew|was born|were|was|am|had|have|live[ds]?|started|began|went|used|took|worked|retired|heard|chose|first|signed|knew|come)(?![\\p{L}]).*",
            Pattern.DOTALL);

    ProblemFirst() {
        super("K09", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return told(letter)
                .map(problem -> Verdict.of(letter.wordsBefore(problem.range().start()) <= LATEST_WORD))
                .orElse(Verdict.lacks().because("none"));
    }

    /** What went wrong; a turn that only says that something did is no telling, when background follows it first. */
    private static Optional<Sentence> told(Evidence letter) {
        Optional<Sentence> problem = letter.problem();
        return problem.filter(turn -> leadsToBackground(letter, turn))
                .flatMap(turn -> letter.sentences().stream()
                        .filter(sentence ->
                                sentence.range().start() > turn.range().start() && letter.tellsFault(sentence))
                        .findFirst())
                .or(() -> problem);
    }

    private static boolean leadsToBackground(Evidence letter, Sentence turn) {
        return VAGUE.matcher(turn.text()).find()
                && letter.sentences().stream()
                        .filter(sentence ->
                                sentence.range().start() > turn.range().start())
                        .limit(1)
                        .anyMatch(sentence ->
                                BACKGROUND.matcher(sentence.text()).matches() && !letter.tellsFault(sentence));
    }
}
