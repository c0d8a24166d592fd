package app.redress.review.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * K09: what went wrong is said early. Faults are without number, but what holds them up is not: the writer's own life and
 * family, at length.
 */
final class ProblemFirst extends CatalogueCheck {
    private static final int LATEST_WORD = 120;
    private static final int MOST_BACKGROUND = 45;

    /** Words that may pass without a fact or a fault of the case. */
    private static final int MOST_PREAMBLE = 90;

    /** That something went wrong, and not yet what: "The end of it did not go so smoothly". */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t) (?:quite |really |always )?(?:go|gone|been|run|come up|measure\\w*|live\\w*|turn\\w*|work\\w*|match\\w*|end\\w*|prove\\w*)"
                    + " (?:quite |so |as |all |very |up |out |entirely |altogether |nearly )*(?:smooth\\w*|well|easily|happy|happily|good|nice\\w*|right|fine|plan\\w*|hoped|expected|to|the same|pleasant\\w*|straightforward\\w*)"
                    + "|not (?:quite |altogether |entirely |so )?(?:right|in order|as (?:it|I|we)|so (?:well|good|happy))|something (?:has gone |went |is |was )wrong|(?:a|one|some|this) (?:\\w+ )?(?:problem|matter|thing|trouble|difficulty|disappointment|let-down)|let[ -]down|disappoint\\w*|another (?:matter|story)|different story|less \\w+)(?![\\p{L}])");

    private static final Pattern BACKGROUND = Pattern.compile(
            "(?i)(?:(?:and|so|well|now|back in \\w+|in those days|first),? )?(?:(?:i|we|our)(?: \\w+)? (?:came|moved|met|grew|was born|were|was|am|had|have|live[ds]?|started|began|went|used|took|worked|retired|heard|chose|first|signed|knew|come|painted|kept|gave|planned|even|loved|toured|hosted)(?![\\p{L}])"
                    + "|(?:my|his|her|our) (?:late |old |own |young\\w* |eld\\w+ )?(?:husband|wife|partner|mother|father|mum|dad|mam|parents|sisters?|brothers?|sons?|daughters?|children|cousins?|aunt\\w*|uncle|niece|nephews?|neighbou?rs?|friends?|gran\\w*|family|colleagues?|boss)(?![\\p{L}])"
                    + "|when (?:he|she|i (?:was|toured|grew)|we were)(?![\\p{L}])|the (?:man|woman|lady|lad) who|(?:he|she) (?:used|taught|always)(?![\\p{L}])).*",
            Pattern.DOTALL);

    /** "My father does not walk far any more": what the writer's own people do or do not is no fault of the reader's. */
    private static final Pattern FAMILY = Pattern.compile(
            "(?i)(?:my|our) (?:late |old |eld\\w+ |young\\w* )?(?:husband|wife|partner|mother|father|mum|dad|mam|parents|sisters?|brothers?|cousins?|aunt\\w*|uncle|niece|nephews?|friends?|gran\\w*|family|neighbou?rs?)(?![\\p{L}])");

    ProblemFirst() {
        super("K09", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return told(letter)
                .map(problem -> Verdict.of(
                        letter.wordsBefore(problem.range().start()) <= LATEST_WORD || !isHeldUp(letter, problem)))
                .orElse(Verdict.lacks().because("none"));
    }

    /** What went wrong; a turn that only says that something did is no telling, when background follows it first. */
    private static Optional<Sentence> told(Evidence letter) {
        Optional<Sentence> problem = letter.problem();
        return problem.filter(turn -> VAGUE.matcher(turn.text()).find() || !letter.tellsFault(turn))
                .flatMap(turn -> after(letter, turn)
                        .filter(next -> letter.tellsFault(next)
                                && !BACKGROUND.matcher(next.text()).matches())
                        .findFirst())
                .or(() -> problem);
    }

    /** By much of it, or by background at once behind a turn that says nothing. */
    private static boolean isHeldUp(Evidence letter, Sentence problem) {
        List<Sentence> sentences = letter.sentences();
        Contacts contacts = new Contacts(letter);
        int background = sentences.stream()
                .takeWhile(sentence -> !sentence.equals(problem))
                .filter(sentence -> isBackground(letter, sentence) && !contacts.isContact(sentences.indexOf(sentence)))
                .mapToInt(sentence -> sentence.text().split("\\s+", -1).length)
                .sum();
        boolean preamble = sentences.stream()
                .takeWhile(sentence -> letter.wordsBefore(sentence.range().start()) < MOST_PREAMBLE)
                .filter(sentence -> letter.turn().filter(sentence::equals).isEmpty())
                .noneMatch(sentence -> letter.tellsFact(sentence) || letter.tellsFault(sentence));
        return preamble
                || background > MOST_BACKGROUND
                || letter.turn()
                        .filter(turn -> after(letter, turn).limit(1).anyMatch(next -> isBackground(letter, next)))
                        .isPresent();
    }

    private static boolean isBackground(Evidence letter, Sentence sentence) {
        return BACKGROUND.matcher(sentence.text()).matches()
                && !letter.tellsFact(sentence)
                && (FAMILY.matcher(sentence.text()).lookingAt() || !letter.tellsFault(sentence));
    }

    private static Stream<Sentence> after(Evidence letter, Sentence turn) {
        return letter.sentences().stream()
                .filter(sentence -> sentence.range().start() > turn.range().start());
    }
}
