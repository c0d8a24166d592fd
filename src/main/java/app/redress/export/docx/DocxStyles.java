package app.redress.export.docx;

import app.redress.export.LetterFace;
import app.redress.export.LetterSpacing;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Puts the styles of a letter into a document. */
final class DocxStyles {
    private static final String RULE_COLOUR = "777777";

    /** In eighths of a point. */
    private static final int RULE = 4;

    /** In 240ths of a line. */
    private static final BigInteger SINGLE = BigInteger.valueOf(240);

    private final boolean large;
    private final LetterSpacing closely;

    /** @param large whether every word is set in large print */
    DocxStyles(boolean large, LetterSpacing closely) {
        this.large = large;
        this.closely = closely;
    }

    /** @param language of all words, as a BCP 47 tag */
    void addTo(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(typeface());
        styles.setSpellingLanguage(language);
        for (LetterStyle style : LetterStyle.values()) {
            styles.addStyle(new XWPFStyle(definition(style), styles));
        }
    }

    private CTStyle definition(LetterStyle style) {
        CTStyle definition = CTStyle.Factory.newInstance();
        definition.setType(STStyleType.PARAGRAPH);
        definition.setStyleId(style.id());
        definition.addNewName().setVal(style.title());
        definition.addNewQFormat();
        if (style == LetterStyle.BODY) {
            definition.setDefault(true);
        } else {
            definition.addNewBasedOn().setVal(LetterStyle.BODY.id());
        }
        paragraph(definition.addNewPPr(), style);
        print(definition.addNewRPr(), style);
        return definition;
    }

    private void print(CTRPr print, LetterStyle style) {
        if (style.isBold()) {
            print.addNewB();
        }
        if (style == LetterStyle.ENCLOSURES_HEAD) {
            print.addNewI();
        }
        BigInteger halfPoints = BigInteger.valueOf(Math.round(style.points(large, closely) * 2));
        print.addNewSz().setVal(halfPoints);
        print.addNewSzCs().setVal(halfPoints);
    }

    /**
     * Lines have a fixed height: typefaces differ in what they think a line is, and the recipient must stand in the
     * window of an envelope whichever one a program takes.
     */
    private void paragraph(CTPPrGeneral paragraph, LetterStyle style) {
        if (style.staysWithNext()) {
            paragraph.addNewKeepNext();
        }
        paragraph.addNewWidowControl();
        if (style == LetterStyle.RETURN_LINE) {
            rule(paragraph.addNewPBdr().addNewBottom());
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setAfter(Twips.number(Twips.ofPoints(style.after(closely))));
        boolean asHighAsItIs = style == LetterStyle.INK;
        spacing.setLine(asHighAsItIs ? SINGLE : Twips.number(Twips.ofPoints(style.line(large, closely))));
        spacing.setLineRule(asHighAsItIs ? STLineSpacingRule.AUTO : STLineSpacingRule.EXACT);
        if (style == LetterStyle.PAGE_NUMBER) {
            paragraph.addNewJc().setVal(STJc.CENTER);
        }
        if (style == LetterStyle.SUBJECT) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        }
    }

    static void rule(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(RULE));
        border.setSpace(BigInteger.ONE);
        border.setColor(RULE_COLOUR);
    }

    private static CTFonts typeface() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(LetterFace.FAMILY);
        fonts.setHAnsi(LetterFace.FAMILY);
        fonts.setCs(LetterFace.FAMILY);
        return fonts;
    }
}
