package app.redress.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

/** How a letter stands on its pages in a Word document. */
class DocxPagesTest {
    @TempDir
    private Path folder;

    @Test
    void thePaperIsThatOfTheCountry() throws IOException {
        try (XWPFDocument british = word().export(Letters.sofa());
                XWPFDocument american = word().export(Letters.cardCharge())) {
            assertThat(size(british).getW()).hasToString("11906");
            assertThat(size(american).getW()).hasToString("12240");
        }
    }

    @Test
    void aSignatureNeverStandsAloneOnAPage() throws IOException {
        try (XWPFDocument document = word().export(Letters.sofa())) {
            assertThat(WordFile.paragraph(document, "Thank you for putting").isKeepNext())
                    .isTrue();
            assertThat(WordFile.paragraph(document, "Yours sincerely").isKeepNext())
                    .isTrue();
        }
    }

    @Test
    void whatNobodyCanUseByHalvesStaysOnItsLine() throws IOException {
        Letter letter = Letters.withBody(
                "Dear Ms Finch,\n\nOn 3 March 2026 I paid EUR 46.80. Call 0113 496 0000 or 212-555-0100.");
        try (XWPFDocument document = word().export(letter)) {
            String body = WordFile.paragraph(document, "On").getText();
            assertThat(body)
                    .isEqualTo("On 3\u00a0March\u00a02026 I paid EUR\u00a046.80. Call 0113\u00a0496\u00a00000 or"
                            + " 212\u2011555\u20110100.");
            assertThat(document.getDocument().toString())
                    .contains("<w:noBreakHyphen/>")
                    .doesNotContain("\u2011");
        }
    }

    @Test
    void aLetterThatFitsItsPageOnlyWhenSetCloselyIsSetSo() throws IOException {
        try (XWPFDocument roomy = word().export(Letters.sofa())) {
            Letter snug = Letters.ofParagraphs(Letters.sofa(), 4);
            try (XWPFDocument close = word().export(snug)) {
                assertThat(below(close)).isBetween(below(roomy) / 2, below(roomy) - 1);
                assertThat(bottom(close)).isLessThan(bottom(roomy));
                assertThat(WordFile.paragraph(close, "Harbour & Finch").getSpacingBefore())
                        .as("the place of the address")
                        .isEqualTo(WordFile.paragraph(roomy, "Harbour & Finch").getSpacingBefore());
            }
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        try (XWPFDocument document = word().export(Letters.sofa())) {
            assertThat(document.getHeaderFooterPolicy()
                            .getFirstPageFooter()
                            .getText()
                            .strip())
                    .isEmpty();
            assertThat(document.getHeaderFooterPolicy()
                            .getDefaultFooter()
                            ._getHdrFtr()
                            .toString())
                    .contains("Page ", "w:instr=\"PAGE\"", " of ", "w:instr=\"NUMPAGES\"");
        }
    }

    /** The room below a paragraph, in twentieths of a point. */
    private static int below(XWPFDocument document) {
        String spacing = document.getStyles()
                .getStyle("Normal")
                .getCTStyle()
                .getPPr()
                .getSpacing()
                .getAfter()
                .toString();
        return Integer.parseInt(spacing);
    }

    private static int bottom(XWPFDocument document) {
        return Integer.parseInt(document.getDocument()
                .getBody()
                .getSectPr()
                .getPgMar()
                .getBottom()
                .toString());
    }

    private static CTPageSz size(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr().getPgSz();
    }

    private WordFile word() {
        return new WordFile(folder.resolve("letter.docx"));
    }
}
