package app.redress.ui.editor;

/** Makes text of what comes from the clipboard, where anything may be. */
final class PlainWords {
    private PlainWords() {}

    /** {@code pasted} with {@code \n} line ends, spaces for tabs, and without control characters and half pairs. */
    static String of(String pasted) {
        StringBuilder words = new StringBuilder(pasted.length());
        int i = 0;
        while (i < pasted.length()) {
            int c = pasted.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                words.append('\n');
                i += i < pasted.length() && pasted.charAt(i) == '\n' ? 1 : 0;
            } else if (c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f') {
                words.append('\n');
            } else if (c == '\t') {
                words.append("    ");
            } else if (c == '\n' || isWritten(c)) {
                words.appendCodePoint(c);
            }
        }
        return words.toString();
    }

    /** Also leaves out what turns the direction of writing round: it can make a letter read otherwise than it is. */
    private static boolean isWritten(int c) {
        boolean turnsWriting = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !Character.isISOControl(c)
                && !turnsWriting
                && c != 0xFEFF
                && c != 0xFFFE
                && c != 0xFFFF
                && Character.getType(c) != Character.SURROGATE;
    }
}
