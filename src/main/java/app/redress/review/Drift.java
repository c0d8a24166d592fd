package app.redress.review;

import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;

/** How findings are carried along by edits, and when they are lost. */
final class Drift {
    private Drift() {}

    /** A letter typed at the edge of a word makes another word of it, although it does not reach into the range. */
    static Optional<Finding> after(Finding finding, TextEdit edit) {
        return growsWord(finding, edit) ? Optional.empty() : finding.after(edit);
    }

    /** Where {@code finding} stands after {@code edits}; empty too when its words are not in {@code text} there. */
    static Optional<Finding> now(Finding finding, List<TextEdit> edits, String text) {
        Optional<Finding> standing = Optional.of(finding);
        for (TextEdit edit : edits) {
            standing = standing.flatMap(f -> after(f, edit));
        }
        return standing.filter(
                f -> f.range().end() <= text.length() && f.range().of(text).equals(f.text()));
    }

    static Optional<TextRange> now(TextRange range, List<TextEdit> edits) {
        Optional<TextRange> standing = Optional.of(range);
        for (TextEdit edit : edits) {
            standing = standing.flatMap(r -> r.after(edit));
        }
        return standing;
    }

    private static boolean growsWord(Finding finding, TextEdit edit) {
        if (edit.inserted().isEmpty() || finding.text().isEmpty()) {
            return false;
        }
        TextRange range = finding.range();
        int editEnd = edit.position() + edit.removed();
        boolean atEnd = edit.position() == range.end()
                && joins(last(finding.text()), edit.inserted().charAt(0));
        boolean atStart = editEnd == range.start()
                && joins(last(edit.inserted()), finding.text().charAt(0));
        return atEnd || atStart;
    }

    private static char last(String words) {
        return words.charAt(words.length() - 1);
    }

    private static boolean joins(char left, char right) {
        return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }
}
