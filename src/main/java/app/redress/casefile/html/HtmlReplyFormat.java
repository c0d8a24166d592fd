package app.redress.casefile.html;

import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.PageText;
import app.redress.casefile.reply.PastedHeaders;
import app.redress.casefile.reply.ReplyFormat;
import app.redress.words.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** A reply saved as a web page. */
public final class HtmlReplyFormat implements ReplyFormat {
    private static final Pattern PAGE = Pattern.compile(
            "(?is)^(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body|meta|div|table|p\\b)");

    private final PageText pages;

    public HtmlReplyFormat(PageText pages) {
        this.pages = pages;
    }

    @Override
    public boolean fits(byte[] head, String name) {
        return name.endsWith(".html")
                || name.endsWith(".htm")
                || PAGE.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }

    @Override
    public IncomingText read(byte[] content, String name) {
        String text = pages.of(decoded(content));
        if (text.isBlank()) {
            throw new ProblemException("reply.noWords", null, name);
        }
        return PastedHeaders.read(text);
    }

    /** The page itself says which alphabet it is in. */
    private static String decoded(byte[] content) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), null, "").outerHtml();
        } catch (IOException e) {
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}
