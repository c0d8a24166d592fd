package app.redress.review.checks;

import app.redress.letter.Party;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** K14: the sender is named and can be reached in two ways. */
final class WaysToReach extends CatalogueCheck {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");
    /** Called a telephone's, or on a line of its own: any other row of figures may be the order's. */
    private static final Pattern PHONE = Pattern.compile(
            "(?im)(?:^\\s*(?:(?:t|p|m|tel|phone|mobile|cell|telephone)[.:]? *)?|(?<![\\p{L}])(?:phone|telephone|tel|mobile|cell|calls?|ring|talk|chat|speak|yell|shout|contact|text|reach|number|me on|me at|us on|us at|am on|am at|i['’]m on|are on|whatsapp)(?![\\p{L}])[^\\d\\n]{0,40})"
                    + "(?<![\\w£$€/-])\\(?\\+?\\d[\\d() .-]{7,18}\\d(?![\\w/-])");

    /** Below a name, wherever on the line. */
    private static final Pattern SIGNED_PHONE =
            Pattern.compile("(?:^|[,;|/·•]|\\s[–—-])\\s*\\(?\\+?\\d[\\d() .-]{7,18}\\d(?![\\w/-])", Pattern.MULTILINE);

    private static final Pattern STREET = Pattern.compile(
            "(?:\\d{1,4}[A-Za-z]? (?:\\p{Lu}[\\p{L}']+ ?){2,4},? |\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"
                    + "|\\b[A-Z]{2} \\d{5}\\b)");

    WaysToReach() {
        super("K14", CheckSeverity.MUST);
    }

    private static String signature(Evidence letter) {
        return letter.frame().signature().map(range -> range.of(letter.body())).orElse("");
    }

    /** A head in one line may hold the street, the telephone and more. */
    private static String block(Party sender) {
        return sender.name() + "\n" + String.join("\n", sender.address());
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Party sender = letter.letter().sender();
        String body = letter.bodyWithoutSubject();
        long ways = Stream.of(
                        !sender.email().isBlank()
                                || EMAIL.matcher(body + block(sender)).find(),
                        !sender.phone().isBlank()
                                || PHONE.matcher(body).find()
                                || SIGNED_PHONE
                                        .matcher(signature(letter) + "\n" + block(sender))
                                        .find()
                                || PHONE.matcher(block(sender)).find(),
                        !sender.address().isEmpty() || STREET.matcher(body).find())
                .filter(way -> way)
                .count();
        if (!letter.isSigned()) {
            return Verdict.lacks().because("name");
        }
        return Verdict.of(ways >= 2);
    }
}
