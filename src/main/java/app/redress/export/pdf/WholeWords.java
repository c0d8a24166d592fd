package app.redress.export.pdf;

import app.redress.export.KeptTogether;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end: not inside of what is {@linkplain KeptTogether kept together}. The words are drawn with the
 * spaces they were written with, so that they copy out of the page as they are.
 */
final class WholeWords implements FSTextBreaker {
    private final FSTextBreaker lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ENGLISH));

    private final BitSet inside = new BitSet();

    @Override
    public void setText(String text) {
        lines.setText(text);
        inside.clear();
        KeptTogether.in(text).forEach(whole -> inside.set(whole.start() + 1, whole.end()));
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
