package app.redress.export.docx;

import app.redress.letter.PaperSize;
import app.redress.words.Words;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The paper of a letter, and the numbers of its pages. */
final class DocxPage {
    private static final String NUMBER = "\u0001";
    private static final String COUNT = "\u0002";

    /** From the number down to the edge of the paper, in millimetres. */
    private static final double BELOW_NUMBER = 10;

    private final XWPFDocument document;
    private final Words words;

    DocxPage(XWPFDocument document, Words words) {
        this.document = document;
        this.words = words;
    }

    /** @param below how much lower than usual the words may reach, in millimetres */
    void setUp(PaperSize paper, DocxPlaces.Margins margins, double below) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.number(paper == PaperSize.LETTER ? 12_240 : 11_906));
        size.setH(Twips.number(paper == PaperSize.LETTER ? 15_840 : 16_838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(Twips.number(Twips.ofMillimetres(margins.top())));
        margin.setRight(Twips.number(Twips.ofMillimetres(margins.right())));
        margin.setBottom(Twips.number(Twips.ofMillimetres(margins.bottom() - below)));
        margin.setLeft(Twips.number(Twips.ofMillimetres(margins.left())));
        margin.setHeader(Twips.number(Twips.ofMillimetres(margins.top() / 2)));
        margin.setFooter(Twips.number(Twips.ofMillimetres(BELOW_NUMBER)));
        numbers();
    }

    /** From the second page on: only Word knows whether there is one, and a letter of one page carries no number. */
    private void numbers() {
        document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle(LetterStyle.PAGE_NUMBER.id());
        XWPFParagraph numbered = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        numbered.setStyle(LetterStyle.PAGE_NUMBER.id());
        String said = words.say("export.letter.page", NUMBER, COUNT);
        for (String part : said.split("(?<=[" + NUMBER + COUNT + "])|(?=[" + NUMBER + COUNT + "])", -1)) {
            switch (part) {
                case NUMBER -> field(numbered, "PAGE");
                case COUNT -> field(numbered, "NUMPAGES");
                default -> numbered.createRun().setText(part);
            }
        }
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("2");
    }
}
