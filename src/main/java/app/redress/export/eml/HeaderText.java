package app.redress.export.eml;

import app.redress.export.CleanText;

/** Words that stand in a header of a mail. */
final class HeaderText {
    private HeaderText() {}

    /**
     * One line, and nothing that looks like an encoded word (RFC 2047): words that are plain ASCII travel as they are, and a
     * mail program would decode those, line ends and all.
     */
    static String of(String words) {
        return CleanText.line(words).replace("=?", "= ?");
    }
}
