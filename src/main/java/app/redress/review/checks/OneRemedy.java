package app.redress.review.checks;

import app.redress.letter.Placeholders;
import java.util.Optional;
import java.util.regex.Pattern;

/** K01: the letter asks for something definite. */
final class OneRemedy extends CatalogueCheck {
    /** "Please [what you ask for]": what stands in the gap is all that is asked for. */
    private static final Pattern ASKING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:please|kindly|(?:I|we) (?:ask|would like|want|request)(?: you)?(?: for| to)?)\\s$");

    OneRemedy() {
        super("K01", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (asked(letter).isPresent()) {
            return Verdict.has();
        }
        return letter.asks().isEmpty() || isGap(letter.body())
                ? Verdict.lacks()
                : Verdict.lacks().because("vague");
    }

    /** What is asked for first; empty while a gap stands where an ask belongs. */
    static Optional<Ask> asked(Evidence letter) {
        return isGap(letter.body())
                ? Optional.empty()
                : letter.remedies().stream().findFirst();
    }

    private static boolean isGap(String body) {
        return Placeholders.in(body).stream()
                .anyMatch(gap -> ASKING.matcher(body.substring(0, gap.start())).find());
    }
}
