package app.redress.review.checks;

import java.util.regex.Pattern;

/** K08: what was paid and how. The account that money shall come back to is not how it was paid. */
final class PriceAndPayment extends CatalogueCheck {
    private static final Lexicon METHOD = Lexicon.named("payments");
    private static final Pattern PAYING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:pa(?:id|y|ys|ying|yments?)|charged?|debit(?:s|ed)?|billed"
                    + "|costs?|price|fees?|rent|deposit|spent|gave|handed|put|bought|ordered|booked|purchased|took|taken|comes?|came|goes|went"
                    + "|settled|tapped|used|using|swiped|transferred|sent|topped|bills?|premiums?|subscription|month|monthly|weekly|year)(?![\\p{L}])");
    private static final Pattern HAS_PAID = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:paid|pays?|charged|debited|billed|spent|bought|handed|settled|came (?:off|out)|(?:taken|took|put) (?:from|off|out|on))(?![\\p{L}])");

    PriceAndPayment() {
        super("K08", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean price = !letter.amounts().isEmpty();
        boolean method = letter.sentences().stream().anyMatch(sentence -> tellsMethod(letter, sentence));
        if (price && method) {
            return Verdict.has();
        }
        return price ? Verdict.lacks().because("method") : Verdict.lacks();
    }

    private static boolean tellsMethod(Evidence letter, Sentence sentence) {
        String text = sentence.text();
        if (!METHOD.isIn(text)) {
            return false;
        }
        boolean asked = letter.asks().stream().anyMatch(ask -> ask.sentence().equals(sentence));
        return asked
                ? HAS_PAID.matcher(text).find()
                : PAYING.matcher(text).find() || !Amount.in(text).isEmpty();
    }
}
