package app.redress.export.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * The paragraphs of a document, one after the other.
 *
 * @param width of a line across the page, in millimetres
 */
record DocxParagraphs(XWPFDocument document, double width) {
    XWPFParagraph add(List<String> lines, LetterStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        XWPFRun run = paragraph.createRun();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            WholeLine.add(lines.get(line), run);
        }
        return paragraph;
    }
}
