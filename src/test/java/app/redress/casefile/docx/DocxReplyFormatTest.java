package app.redress.casefile.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.words.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxReplyFormatTest {
    private final DocxReplyFormat format = new DocxReplyFormat();

    @Test
    void paragraphsAndTablesAreReadInTheirOrder() throws IOException {
        assertThat(format.read(document(), "reply.docx").text()).isEqualTo("Dear Sam,\n\nrefund\t£20\n\nYours");
    }

    @Test
    void aFileCutOffIsSaidToBeDamaged() throws IOException {
        byte[] whole = document();
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> format.read(cut, "reply.docx"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.problem())
                        .isEqualTo("reply.docx.damaged"));
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Dear Sam,");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("refund");
            table.getRow(0).getCell(1).setText("£20");
            document.createParagraph().createRun().setText("Yours");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
