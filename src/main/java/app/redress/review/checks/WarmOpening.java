package app.redress.review.checks;

import app.redress.letter.Party;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** K17: the letter opens with something good and true, unless the harm is too grave for it. */
final class WarmOpening extends CatalogueCheck {
    private static final int OPENING_WORDS = 70;
    private static final Lexicon WARMTH = Lexicon.named("warmth");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    /** Who comes back is not there for business alone. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:bought|ordered|purchased|booked)(?= (?:\\S+ ){0,4}?"
                    + "(?:again|since|before|every|each|twice|first|all (?:my|our)|for (?:years|\\w+ years)|always)(?![\\p{L}]))");
    /** Praise taken back, and words of praise that praise nobody. */
    private static final Pattern UNPRAISE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:not|n't|no|never|hardly|far from|anything but|less than)(?! (?:have been|kept"
                    + "|failed|forgotten|had|let))(?: \\w+){1,3}|(?:would|will|'d|'ll) (?:\\w+ )?(?:be|like|appreciate)"
                    + " ?\\w*|(?:good|best) (?:money|wishes|time to|part of (?:a|an|the|two|three) (?:week|month"
                    + "|hour|day)s?)|happy to|glad to|great deal|value of|easy to|value for money"
                    + "|a good (?:\\w+ )?(?:hour|week|month|day)s?)");

    /** Nothing is about the two of them that does not speak of the other. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:you|your|yours|ye|y['’]all|yourselves|(?:dr|mr|mrs|ms|miss)\\.? \\p{L}+|the (?:\\w+ ){0,2}(?:staff|crew"
                    + "|team|people|shop|store|hotel|restaurant|school|clinic|surgery|service|driver|company|club|branch|flat|lads?)s?"
                    + "|(?:this|my|our) (?:card|account|bank|app|gym|bus|train|tram|phone|network|garage|bakery|library|firm|clinic|policy|cover|branch)s?)(?![\\p{L}])");

    private static final Lexicon GRAVE = Lexicon.named("grave");

    WarmOpening() {
        super("K17", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return GRAVE.isIn(letter.ownProse())
                ? Verdict.has().because("grave")
                : Verdict.of(isWarm(letter) || new FirstSentence(letter).isNeutral());
    }

    /** Whether the first words are kind ones, or about the two of them at least. */
    static boolean isWarm(Evidence letter) {
        String opening = opening(letter);
        if (Mockery.isIn(letter, opening)) {
            return false;
        }
        if (!isAboutThem(letter, opening)) {
            return new FirstSentence(letter).isKindly();
        }
        String sincere = sincere(opening);
        return WARMTH.isIn(sincere) || PRAISE.isIn(sincere) || new FirstSentence(letter).isKindly();
    }

    /** The words but for praise that is none. */
    static String sincere(String opening) {
        return UNPRAISE.matcher(opening).replaceAll(" ");
    }

    /** The words but for those of a customer who comes back: who comes back is not there for business alone. */
    static String withoutReturning(String sentence) {
        return AGAIN.matcher(sentence).replaceAll(" ");
    }

    static boolean isAboutThem(Evidence letter, String opening) {
        Party recipient = letter.letter().recipient();
        return OTHER.matcher(opening).find()
                || Stream.of(recipient.name(), recipient.attention())
                        .flatMap(name -> Stream.of(name.split("\\s+", -1)))
                        .anyMatch(word -> word.length() > 2 && opening.contains(word));
    }

    private static String opening(Evidence letter) {
        return letter.sentences().stream()
                .takeWhile(sentence -> letter.wordsBefore(sentence.range().start()) < OPENING_WORDS)
                .map(sentence -> sentence.text() + "\n")
                .collect(Collectors.joining());
    }
}
