package app.redress.review.ui;

import app.redress.text.TextRange;
import java.text.BreakIterator;
import java.util.Locale;

/** The sentences around a stretch of text. */
final class Sentences {
    private Sentences() {}

    /** {@code range}, widened to whole sentences without the space behind them. */
    static TextRange around(TextRange range, String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int last = Math.max(range.start(), range.end() - 1);
        int start = range.start() >= text.length() || sentences.isBoundary(range.start())
                ? range.start()
                : sentences.preceding(range.start());
        int end = last >= text.length() ? text.length() : sentences.following(last);
        while (end > range.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(Math.max(0, start), Math.max(end, range.end()));
    }
}
