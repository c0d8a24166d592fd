package app.redress.review.checks;

import java.util.regex.Pattern;

/** The words of the writer, as against those quoted from others. */
final class OwnWords {
    private static final Pattern QUOTED =
            Pattern.compile("“[^”\\n]{1,400}”|\"[^\"\\n]{1,400}\"|(?<=[\\s(])'[^'\\n]{2,200}'(?=[\\s.,;:!?)]|$)"
                    + "|‘[^’\\n]{1,200}’(?=[\\s.,;:!?)]|$)");

    private OwnWords() {}

    /** The same text, of the same length, with every quotation blanked out and apostrophes made plain. */
    static String of(String text) {
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()))
                .replace('’', '\'');
    }
}
