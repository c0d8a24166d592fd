package app.redress.review.checks;

import app.redress.letter.Placeholders;
import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of the writer, as against those quoted from others and those that only hold a place. */
final class OwnWords {
    private static final Pattern QUOTED =
            Pattern.compile("“[^”\\n]{1,400}”|\"[^\"\\n]{1,400}\"|(?<=[\\s(])'[^'\\n]{2,200}'(?=[\\s.,;:!?)]|$)"
                    + "|‘[^’\\n]{1,200}’(?=[\\s.,;:!?)]|$)");

    private OwnWords() {}

    /** The same without a part of it, of the same length. */
    static String of(String text, Optional<TextRange> without) {
        StringBuilder own = new StringBuilder(of(text));
        without.ifPresent(
                part -> own.replace(part.start(), part.end(), part.of(text).replaceAll("[^\\n]", " ")));
        return own.toString();
    }

    /** The same text, of the same length, with quotations and gaps blanked out and apostrophes made plain. */
    static String of(String text) {
        StringBuilder own = new StringBuilder(QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length())));
        for (TextRange gap : Placeholders.in(text)) {
            own.replace(gap.start(), gap.end(), " ".repeat(gap.length()));
        }
        return own.toString().replace('’', '\'');
    }
}
