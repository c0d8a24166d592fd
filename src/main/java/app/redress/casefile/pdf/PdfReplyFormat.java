package app.redress.casefile.pdf;

import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.IncomingText.Remark;
import app.redress.casefile.reply.ReplyFormat;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A reply as PDF: its text, if it has any. */
public final class PdfReplyFormat implements ReplyFormat {
    /** More than a letter with its terms and conditions. */
    private static final int MOST_PAGES = 60;

    @Override
    public boolean fits(byte[] head, String name) {
        // Some programs write a line of their own before the mark.
        return new String(head, 0, Math.min(head.length, 1_024), StandardCharsets.ISO_8859_1).contains("%PDF-")
                || name.endsWith(".pdf");
    }

    @Override
    public IncomingText read(byte[] content, String name) {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setParagraphStart("\n");
            stripper.setEndPage(MOST_PAGES);
            String text = stripper.getText(document).strip();
            if (text.isBlank()) {
                throw new ProblemException("reply.pdf.pictures", null, name);
            }
            boolean isLong = document.getNumberOfPages() > MOST_PAGES;
            return new IncomingText(text, "", "", Optional.empty(), isLong ? List.of(Remark.LONG) : List.of());
        } catch (InvalidPasswordException e) {
            throw new ProblemException("reply.pdf.locked", e, name);
        } catch (IOException e) {
            throw new ProblemException("reply.pdf.damaged", e, name);
        }
    }
}
