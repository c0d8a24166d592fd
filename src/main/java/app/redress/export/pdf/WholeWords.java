package app.redress.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end: not inside a telephone number, a sum, a flight or a day, since nobody dials half a number. The
 * words are drawn with the spaces they were written with, so that they copy out of the page as they are.
 */
final class WholeWords implements FSTextBreaker {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** From abroad, at home, of North America, and Australian numbers for all of the country. */
    private static final String TELEPHONE = "\\+\\d{1,3}(?:[ -]\\(?\\d{1,5}\\)?){1,5}"
            + "|\\(?0\\d{1,5}\\)?(?:[ -]\\d{2,6}){1,4}"
            + "|(?:1[ -])?\\(?\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}"
            + "|1[38]00[ -]\\d{3}[ -]\\d{3}";

    /** Also flights, which look the same: EI 482. */
    private static final String SUM = "(?:\\p{Lu}{2,3}|\\p{Lu}{0,2}\\p{Sc}) \\d[\\d,.]*|\\d[\\d,.]* \\p{Sc}";

    private static final String DAY = "\\d{1,2} " + MONTH + "(?: \\d{4})?|" + MONTH + " \\d{1,2}(?:, \\d{4})?";

    private static final Pattern WHOLE =
            Pattern.compile("(?<![\\p{L}\\d])(?:" + DAY + "|" + TELEPHONE + "|" + SUM + ")(?![\\p{L}\\d])");

    private final FSTextBreaker lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ENGLISH));

    private final BitSet inside = new BitSet();

    @Override
    public void setText(String text) {
        lines.setText(text);
        inside.clear();
        Matcher whole = WHOLE.matcher(text);
        while (whole.find()) {
            inside.set(whole.start() + 1, whole.end());
        }
    }

    /** Returns below zero when there is no further place. */
    @Override
    public int next() {
        int place = lines.next();
        while (place >= 0 && inside.get(place)) {
            place = lines.next();
        }
        return place;
    }
}
