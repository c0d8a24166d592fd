package app.redress.review.ui;

import app.redress.letter.Letter;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.Circumstances;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * Something a reader needs to act on a letter.
 *
 * @param label in two or three words: "Order number"
 * @param met whether the letter has it
 * @param hint what to do about it, or what gives it, in words
 * @param where the phrase of the body that gives it; empty when it is missing or stands elsewhere
 */
public record ReaderNeed(String label, boolean met, String hint, Optional<TextRange> where) {
    /** Finds what a letter has and lacks. */
    @FunctionalInterface
    public interface Finder {
        List<ReaderNeed> needs(Letter letter);

        /** A right whose time is nearly over, in words; blank when none is. */
        default String closing(Letter letter) {
            return "";
        }

        /** Checks that the letter does not pass, the weightiest first. */
        default List<CheckResult> lacking(Letter letter, Circumstances known) {
            return List.of();
        }
    }
}
