package app.redress.casefile.reply;

import app.redress.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/** Sums of money: {@code £1,250.00}, {@code CAD 700}, {@code 310 €}, {@code fifty pounds}. */
final class Amounts {
    private static final String NUMBER =
            "\\d{1,3}(?:[,. '\\u00A0\\u202F]\\d{3}){1,5}(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
    private static final String CODE = "(?:GBP|EUR|USD|CAD|AUD|NZD|CDN|Euros?|EURO)";
    private static final String WORD =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
                    + "|forty|fifty|sixty|seventy|eighty|ninety|a|hundred|thousand|and)";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?:(?:US|CA|AU|NZ|CAD|AUD|USD|CDN|[AC])[ \\u00A0]?)?[£€$][ \\u00A0]?(?:" + NUMBER
            + ")(?:[ \\u00A0]?(?:k|m|million)(?!\\p{L})|[ \\u00A0](?:CAD|AUD|USD|NZD)\\b)?"
            + "|" + CODE + "[ \\u00A0]?[£€$]?(?:" + NUMBER + ")"
            + "|(?:" + NUMBER + ")[ \\u00A0]?(?:[€£]|(?i:" + CODE + "|pounds?(?: sterling)?|dollars|pence|cents)\\b)"
            + "|(?i:(?:" + WORD + "[ -]){1,8}(?:pounds?(?: sterling)?|euros?|dollars)\\b))");

    private Amounts() {}

    /** @param own the reply as {@link OwnWords} has it */
    static List<Passage> in(String own) {
        return AMOUNT.matcher(own)
                .results()
                .map(found -> Passage.of(new TextRange(found.start(), found.end()), own))
                .toList();
    }
}
