package app.redress.letter;

import app.redress.text.TextRange;
import java.util.Optional;

/**
 * What holds the words of a letter: the line that greets, the line that closes, the lines that sign, those that list the
 * enclosures. In UTF-16 units of the whole text.
 */
public record LetterFrame(
        Optional<TextRange> greeting,
        Optional<TextRange> closing,
        Optional<TextRange> signature,
        Optional<TextRange> enclosed) {
    static final LetterFrame NONE =
            new LetterFrame(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The stretch of {@code body} between the greeting and the closing or the signature. */
    TextRange inside(TextRange body) {
        int start = greeting.map(TextRange::end).orElse(body.start());
        int end = closing.or(() -> signature).map(TextRange::start).orElse(body.end());
        return new TextRange(start, Math.max(start, end));
    }
}
