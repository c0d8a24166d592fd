package app.redress.review.checks;

import app.redress.letter.Party;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** K14: the sender is named and can be reached in two ways. */
final class WaysToReach extends CatalogueCheck {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w£$€/-])\\(?\\+?\\d[\\d() .-]{7,18}\\d(?![\\w/-])");
    private static final Pattern STREET = Pattern.compile(
            "(?:\\d{1,4}[A-Za-z]? (?:\\p{Lu}[\\p{L}']+ ?){2,4},? |\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"
                    + "|\\b[A-Z]{2} \\d{5}\\b)");

    WaysToReach() {
        super("K14", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Party sender = letter.letter().sender();
        boolean named = !sender.name().isBlank() || letter.frame().signature().isPresent();
        String body = letter.body();
        long ways = Stream.of(
                        !sender.email().isBlank() || EMAIL.matcher(body).find(),
                        !sender.phone().isBlank() || PHONE.matcher(body).find(),
                        !sender.address().isEmpty() || STREET.matcher(body).find())
                .filter(way -> way)
                .count();
        if (!named) {
            return Verdict.lacks().because("name");
        }
        return Verdict.of(ways >= 2);
    }
}
