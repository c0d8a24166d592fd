package app.redress.review.tone.rewording;

import app.redress.review.FactGuard;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand in place of a sentence in which somebody makes themselves small: an apology or blame taken is left out,
 * an ask that is half taken back is made a plain one, with a gap for what only the writer knows. What is told behind an
 * apology is kept. A hedge stays, but in an ask: without it the sentence would say more than its writer knows.
 */
public final class FirmerSentences {
    private static final String APOLOGY = "MEEK_APOLOGY";
    private static final String PLAIN_APOLOGY = "NEEDLESS_APOLOGY";
    private static final String BLAME = "MEEK_BLAME";
    private static final String ASK = "MEEK_ASK";
    private static final String HEDGE = "MEEK_HEDGE";

    private static final String MAY = "(?:could|would|might|can|will)";
    private static final String SOMEBODY = "(?:you|some(?:body|one)|any(?:body|one))(?: there)?";

    /** What the reader is asked to do, up to where it is taken back. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:" + MAY + " " + SOMEBODY + "|" + SOMEBODY + " " + MAY
                    + "|" + MAY + " it (?:maybe |perhaps )?be possible (?:for \\w+ )?to)"
                    + "(?: (?:maybe|perhaps|possibly|please|kindly|just|ever|at all|consider|be able to|be so (?:kind|good) as to))*"
                    + " (?<deed>(?:have|" + Requests.pattern() + ")"
                    + "\\b(?:(?! (?:if|when|whenever|perhaps|maybe|possibly|at some|some ?time|some ?day|at your|or (?:so|something)|by any chance)\\b)[^,;:?!.])*)");

    /** "A tiny look" is a look. */
    private static final Pattern SMALLER =
            Pattern.compile("(?i)\\b(a|the) (?:(?:tiny|little|small|quick|wee) )+(?=\\p{L})");

    /** What is told behind an apology: "I'm sorry, but I did not get any code." */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^[^.!?:;]{3,90}?,? but (?<told>(?:i|we|you|he|she|it|they|there|this|that|nobody|(?:the|my|your|our|his|her) \\p{L}+)\\b.*)$");

    /** Another clause, which may tell something. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?i)(?:[,;:–—]|,? (?:and|but|so|though)) (?:i|we|you|he|she|it|they|there|this|that|nobody|(?:the|my|your|our) \\p{L}+) ");

    private static final Pattern PARTS =
            Pattern.compile("(?i)[,;:\u2013\u2014]|\\b(?:and|but|though|so (?:i|we|it|you))\\b");

    /** An apology, blame taken or thanks, and nothing told. */
    private static final Pattern SMALL = Pattern.compile(
            "(?i)^\\W*$|\\b(?:sorry|apolog\\w+|forgive|pardon|my (?:own )?(?:fault|mistake)|i (?:should|ought|could|must|may|might)(?: \\w+)? (?:to )?have"
                    + "|confused|silly|stupid|foolish|muddl\\w+|grateful|thank\\w*|bother\\w*|troubl\\w+|your time|busy|long (?:letter|e-?mail|message))\\b");

    /** "If maybe you could": in an ask it is taken back. */
    private static final Pattern HEDGES = Pattern.compile("(?i),? ?\\b(?:perhaps|maybe|possibly|somehow)\\b,?");

    private final Words words;

    /** Whether it has something to say of what {@code rule} hears in any letter. */
    public static boolean isPlainApology(String rule) {
        return rule.equals(PLAIN_APOLOGY);
    }

    public FirmerSentences(Words words) {
        this.words = words;
    }

    /**
     * Instead of {@code sentence}, the firmest first; empty text to leave it out. No figure, name or request is lost.
     *
     * @param rule of {@link app.redress.review.tone.DoubtfulTimidity} that heard it, or that of apologies plain in any letter
     * @throws IllegalArgumentException for another rule
     */
    public List<String> of(String rule, String sentence) {
        Optional<String> plain = plain(sentence).filter(ask -> FactGuard.keepsFigures(sentence, ask));
        boolean mayGo = FactGuard.keepsFigures(sentence, "");
        return switch (rule) {
            case ASK ->
                plain.or(() -> Optional.of(words.getString("tone.firmer.ask")).filter(ask -> mayGo)).stream()
                        .toList();
            case APOLOGY, PLAIN_APOLOGY, BLAME ->
                plain
                        .or(() -> behind(sentence))
                        .or(() -> Optional.of("").filter(gone -> mayGo && tellsNothing(sentence)))
                        .stream()
                        .toList();
            case HEDGE -> plain.stream().toList();
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private static Optional<String> behind(String sentence) {
        Matcher behind = BEHIND.matcher(sentence);
        return behind.matches()
                ? Optional.of(Tidying.whole(behind.group("told")))
                        .filter(told -> FactGuard.keepsFigures(sentence, told)
                                && FactGuard.requests(sentence) == FactGuard.requests(told))
                : Optional.empty();
    }

    private static boolean tellsNothing(String sentence) {
        return !FactGuard.requests(sentence)
                && (!COMPOUND.matcher(sentence).find()
                        || PARTS.splitAsStream(sentence)
                                .allMatch(part -> SMALL.matcher(part).find()));
    }

    private Optional<String> plain(String sentence) {
        Matcher asked = ASKED.matcher(HEDGES.matcher(sentence).replaceAll(""));
        return asked.find()
                ? Optional.of(words.say(
                        "tone.firmer.deed",
                        SMALLER.matcher(asked.group("deed").strip()).replaceAll("$1 ")))
                : Optional.empty();
    }
}
