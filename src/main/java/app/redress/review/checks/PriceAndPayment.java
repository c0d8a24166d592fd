package app.redress.review.checks;

import java.util.regex.Pattern;

/** K08: what was paid and how. */
final class PriceAndPayment extends CatalogueCheck {
    private static final Pattern METHOD = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:credit|debit|gift|bank)? ?cards?|visa|mastercard|amex|american express|cash|(?:bank|wire)? ?transfer\\w*"
                    + "|paypal|direct debit|standing order|che(?:que|ck)s?|checking account|(?:bank|current) account|apple pay|google pay"
                    + "|klarna|afterpay|financ\\w+|instal?lments?|vouchers?|bpay|zelle|venmo|autopay|online banking|interac|eftpos|tikkie)(?![\\p{L}])");

    PriceAndPayment() {
        super("K08", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean price = !letter.amounts().isEmpty();
        boolean method = METHOD.matcher(letter.own()).find();
        if (price && method) {
            return Verdict.has();
        }
        return price ? Verdict.lacks().because("method") : Verdict.lacks();
    }
}
