package app.redress.review.checks;

import app.redress.letter.Placeholders;
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
        if (isGap(letter.body())) {
            return Verdict.lacks();
        }
        if (!letter.remedies().isEmpty()) {
            return Verdict.has();
        }
        return letter.asks().isEmpty() ? Verdict.lacks() : Verdict.lacks().because("vague");
    }

    private static boolean isGap(String body) {
        return Placeholders.in(body).stream()
                .anyMatch(gap -> ASKING.matcher(body.substring(0, gap.start())).find());
    }
}
