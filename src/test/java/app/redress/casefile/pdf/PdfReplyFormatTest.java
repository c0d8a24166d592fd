package app.redress.casefile.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.words.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfReplyFormatTest {
    private final PdfReplyFormat format = new PdfReplyFormat();

    @Test
    void itsTextIsRead() throws IOException {
        assertThat(format.read(pdf("We refund you.", ""), "reply.pdf").text()).isEqualTo("We refund you.");
    }

    @Test
    void picturesOfPagesAreToldApart() throws IOException {
        byte[] pictures = pdf("", "");
        assertProblem("reply.pdf.pictures", pictures);
    }

    @Test
    void aLockedOneIsToldApart() throws IOException {
        byte[] locked = pdf("We refund you.", "secret");
        assertProblem("reply.pdf.locked", locked);
    }

    @Test
    void aDamagedOneIsToldApart() {
        assertProblem("reply.pdf.damaged", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));
    }

    private void assertProblem(String problem, byte[] content) {
        assertThatThrownBy(() -> format.read(content, "reply.pdf"))
                .isInstanceOfSatisfying(ProblemException.class, thrown -> assertThat(thrown.problem())
                        .isEqualTo(problem));
    }

    private static byte[] pdf(String text, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
