package app.redress.review.languagetool;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph as LanguageTool likes it: plain apostrophes and spaces, and endings that a slip or a program has cut off
 * ("do n't", "it 's") joined to their words again. It is as long as what was written.
 *
 * @param joined where such endings stand now: one unit before their place in what was written
 */
record EvenedText(String text, List<TextRange> joined) {
    private static final Pattern CUT_OFF =
            Pattern.compile("(?i)(?<=\\p{L}) ('(?:s|re|ve|ll|d|m)|n't)(?=[\\s.,!?;:]|$)");

    EvenedText {
        joined = List.copyOf(joined);
    }

    static EvenedText of(String paragraph) {
        String plain = paragraph.replace('\u2019', '\'').replace('\r', ' ').replace('\u00A0', ' ');
        List<TextRange> joined = new ArrayList<>();
        Matcher cut = CUT_OFF.matcher(plain);
        while (cut.find()) {
            joined.add(new TextRange(cut.start(), cut.end() - 1));
        }
        return new EvenedText(joined.isEmpty() ? plain : CUT_OFF.matcher(plain).replaceAll("$1 "), joined);
    }

    /** Where the words at {@code range} of this text stand in what was written. */
    TextRange asWritten(TextRange range) {
        boolean startMoved = joined.stream().anyMatch(end -> range.start() >= end.start() && range.start() < end.end());
        boolean endMoved = joined.stream().anyMatch(end -> range.end() > end.start() && range.end() <= end.end());
        return new TextRange(range.start() + (startMoved ? 1 : 0), range.end() + (endMoved ? 1 : 0));
    }
}
