package app.redress.casefile.reply;

import app.redress.text.TextRange;

/**
 * Words found in a reply.
 *
 * @param range where they stand in the reply, in UTF-16 units
 * @param text the words
 */
public record Passage(TextRange range, String text) {
    static Passage of(TextRange range, String text) {
        return new Passage(range, range.of(text));
    }
}
