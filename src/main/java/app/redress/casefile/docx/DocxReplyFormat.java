package app.redress.casefile.docx;

import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.ReplyFormat;
import app.redress.words.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A reply as a Word document. POI itself refuses archives that blow up when they are opened. */
public final class DocxReplyFormat implements ReplyFormat {
    @Override
    public boolean fits(byte[] head, String name) {
        boolean archive = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        return archive || name.endsWith(".docx");
    }

    @Override
    public IncomingText read(byte[] content, String name) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            String text = document.getBodyElements().stream()
                    .map(DocxReplyFormat::text)
                    .collect(Collectors.joining())
                    .strip();
            if (text.isBlank()) {
                throw new ProblemException("reply.noWords", null, name);
            }
            return IncomingText.of(text);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new ProblemException("reply.docx.damaged", e, name);
        }
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getNumID() == null ? paragraph.getText() + "\n\n" : "- " + paragraph.getText() + "\n";
        }
        if (element instanceof XWPFTable table) {
            return table.getRows().stream().map(DocxReplyFormat::row).collect(Collectors.joining("\n", "", "\n\n"));
        }
        return "";
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("\t"));
    }
}
