package app.redress.export.eml;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The words of a mail as HTML that looks like them: paragraphs and line breaks, and nothing that a mail program could
 * load, run or follow. Every word is escaped.
 */
final class MailHtml {
    private static final String BEGIN = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"></head>
            <body style="font-family: Georgia, 'Times New Roman', serif; font-size: 11pt; line-height: 1.45; max-width: 40em">
            """;
    private static final String END = "</body></html>\n";

    private MailHtml() {}

    /** @param text with {@code \n} line ends, a blank line between paragraphs */
    static String of(String text) {
        return Arrays.stream(text.split("\n{2,}"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(MailHtml::paragraph)
                .collect(Collectors.joining("", BEGIN, END))
                .replace("\n", "\r\n");
    }

    private static String paragraph(String lines) {
        return lines.lines().map(MailHtml::escaped).collect(Collectors.joining("<br>\n", "<p>", "</p>\n"));
    }

    private static String escaped(String words) {
        return words.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
