package app.redress.export;

import java.text.Normalizer;

/**
 * What a person wrote, made safe to stand in any document: no control characters, nothing that turns the direction of
 * writing round unseen, no half characters. The words themselves are never touched.
 */
public final class CleanText {
    private static final int TAB_WIDTH = 4;

    private CleanText() {}

    /** Text of many lines: line ends become {@code \n}, a tab four spaces, blanks at line ends are dropped. */
    public static String lines(String text) {
        String unified = text.replaceAll("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]", "\n")
                .replace("\t", " ".repeat(TAB_WIDTH));
        return harmless(unified).replaceAll("[ \\u00a0]+(?=\n|\\z)", "");
    }

    /** Text that must stay on one line, such as a subject or a name: line ends become spaces, spaces do not repeat. */
    public static String line(String text) {
        return lines(text).replaceAll("[ \n]+", " ").strip();
    }

    private static String harmless(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CleanText::isHarmless).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isHarmless(int character) {
        if (character == '\n') {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> !turnsDirection(character) && character != '\ufeff';
            default -> (character & 0xfffe) != 0xfffe;
        };
    }

    private static boolean turnsDirection(int character) {
        return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    }
}
