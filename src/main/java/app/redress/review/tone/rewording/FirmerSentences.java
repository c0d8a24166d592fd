package app.redress.review.tone.rewording;

import app.redress.review.FactGuard;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand in place of a sentence in which somebody makes themselves small: an apology or blame taken is left out,
 * an ask that is half taken back is made a plain one, with a gap for what only the writer knows. A hedge stays: without it
 * the sentence would say more than its writer knows.
 */
public final class FirmerSentences {
    private static final String APOLOGY = "MEEK_APOLOGY";
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

    private final Words words;

    public FirmerSentences(Words words) {
        this.words = words;
    }

    /**
     * Instead of {@code sentence}, the firmest first; empty text to leave it out. No figure, name or request is lost.
     *
     * @param rule of {@link app.redress.review.tone.DoubtfulTimidity} that heard it
     * @throws IllegalArgumentException for another rule
     */
    public List<String> of(String rule, String sentence) {
        if (!FactGuard.keepsFigures(sentence, "")) {
            return List.of();
        }
        return switch (rule) {
            case ASK -> List.of(plain(sentence).orElseGet(() -> words.getString("tone.firmer.ask")));
            case APOLOGY, BLAME ->
                plain(sentence).map(List::of).orElseGet(() -> FactGuard.requests(sentence) ? List.of() : List.of(""));
            case HEDGE -> List.of();
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private Optional<String> plain(String sentence) {
        Matcher asked = ASKED.matcher(sentence);
        return asked.find()
                ? Optional.of(words.say(
                        "tone.firmer.deed",
                        SMALLER.matcher(asked.group("deed").strip()).replaceAll("$1 ")))
                : Optional.empty();
    }
}
