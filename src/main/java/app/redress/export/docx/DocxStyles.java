package app.redress.export.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Puts the styles of a letter into a document. */
final class DocxStyles {
    /** A typeface with book figures that Word, Pages and LibreOffice have or replace by one of the same widths. */
    private static final String TYPEFACE = "Georgia";

    private static final BigInteger HALF_POINTS = BigInteger.valueOf(22);
    /** In 240ths of a line. */
    private static final BigInteger LINE_SPACING = BigInteger.valueOf(276);

    private DocxStyles() {}

    /** @param language of all words, as a BCP 47 tag */
    static void addTo(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(typeface());
        styles.setSpellingLanguage(language);
        for (LetterStyle style : LetterStyle.values()) {
            styles.addStyle(new XWPFStyle(definition(style), styles));
        }
    }

    private static CTStyle definition(LetterStyle style) {
        CTStyle definition = CTStyle.Factory.newInstance();
        definition.setType(STStyleType.PARAGRAPH);
        definition.setStyleId(style.id());
        definition.addNewName().setVal(style.title());
        definition.addNewQFormat();
        if (style == LetterStyle.BODY) {
            definition.setDefault(true);
            definition.addNewRPr().addNewSz().setVal(HALF_POINTS);
        } else {
            definition.addNewBasedOn().setVal(LetterStyle.BODY.id());
        }
        space(definition.addNewPPr(), style);
        if (style == LetterStyle.SUBJECT) {
            definition.addNewRPr().addNewB();
        }
        return definition;
    }

    private static void space(CTPPrGeneral paragraph, LetterStyle style) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(style.twipsAfter()));
        spacing.setLine(LINE_SPACING);
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (style == LetterStyle.CLOSING || style == LetterStyle.SUBJECT) {
            paragraph.addNewKeepNext();
        }
        if (style == LetterStyle.SUBJECT) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        }
    }

    private static CTFonts typeface() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(TYPEFACE);
        fonts.setHAnsi(TYPEFACE);
        fonts.setCs(TYPEFACE);
        return fonts;
    }
}
