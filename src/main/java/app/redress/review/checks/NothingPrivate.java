package app.redress.review.checks;

import app.redress.text.CheckDigits;
import java.util.regex.Pattern;

/** K37: no number that a stranger could misuse. */
final class NothingPrivate extends CatalogueCheck {
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w-])[2-6]\\d{3}(?:[ -]?\\d){9,15}(?![\\w-])");
    private static final Pattern HARMLESS = Pattern.compile(
            "(?i)(?:track\\w*|order|parcel|consignment|shipment|meter|supply|mpan|mprn|reference|ref|ticket|imei"
                    + "|serial|barcode|customer|account|acct|invoice|booking|policy|claim|membership|case"
                    + "|loan)[^.\\n]{0,24}$");
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)\\d{3}-\\d{2}-\\d{4}(?!\\d)"
            + "|(?<![A-Z])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![A-Z\\d])"
            + "|(?<!\\w)\\d{7}[A-W][A-I]?(?!\\w)"
            + "|(?i:(?<![\\p{L}])(?:pin|pin (?:code|number)|cvv2?|cvc|security code|password|passcode|passport|national insurance|medicare|tax file|tfn|driv(?:er|ing)(?:'s)? licen[cs]e|sin|social insurance)(?: (?:no\\.?|number))?(?: (?:for|of|on|to) (?:\\p{L}+ ){0,2}\\p{L}+)?(?: is|:"
            + "| was)? ?\\d[\\d ]{2,14}(?!\\d))"
            + "|(?i:\\d{3,4} \\((?:cvv2?|cvc|security code)\\))"
            + "|(?i:(?<![\\p{L}])password (?:(?:is|was|:) ?|(?=\\S*\\d))\\S+)"
            + "|(?i:(?:date of birth|d\\.?o\\.?b\\.?|born on)\\W{0,3}(?:is |was )?(?:\\d|[a-z]{3,9} \\d))");

    NothingPrivate() {
        super("K37", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.letter().subject() + "\n" + letter.body();
        boolean card = LONG_NUMBER
                .matcher(text)
                .results()
                .filter(number ->
                        !HARMLESS.matcher(text.substring(0, number.start())).find())
                .anyMatch(number -> CheckDigits.isLuhn(number.group()));
        if (card) {
            return Verdict.lacks().because("card");
        }
        boolean personal = PERSONAL.matcher(text).results().anyMatch(found -> !HARMLESS.matcher(
                        text.substring(0, found.start()))
                .find());
        return Verdict.of(!personal);
    }
}
