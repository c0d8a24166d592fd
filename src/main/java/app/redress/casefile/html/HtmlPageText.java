package app.redress.casefile.html;

import app.redress.casefile.reply.PageText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML with jsoup's parser alone: it makes a tree of the text given and fetches nothing. */
public final class HtmlPageText implements PageText {
    private static final String UNSEEN =
            "script, style, head, noscript, template, object, [hidden], [style*=display:none],"
                    + " [style*=display: none], [style*=visibility:hidden], [style*=mso-hide:all]";

    @Override
    public String of(String html) {
        Document page = Jsoup.parse(html);
        Element body = page.body();
        body.select(UNSEEN).remove();
        return TextOfPage.of(body);
    }
}
