package app.redress.app;

import app.redress.casefile.docx.DocxReplyFormat;
import app.redress.casefile.eml.EmlReplyFormat;
import app.redress.casefile.html.HtmlPageText;
import app.redress.casefile.html.HtmlReplyFormat;
import app.redress.casefile.pdf.PdfReplyFormat;
import app.redress.casefile.reply.ReplyFiles;
import java.util.List;

/** The kinds of file that replies come in, for the window and the command line. */
final class ReplyWiring {
    private ReplyWiring() {}

    static ReplyFiles files() {
        HtmlPageText pages = new HtmlPageText();
        return new ReplyFiles(List.of(
                new EmlReplyFormat(pages), new PdfReplyFormat(), new DocxReplyFormat(), new HtmlReplyFormat(pages)));
    }
}
