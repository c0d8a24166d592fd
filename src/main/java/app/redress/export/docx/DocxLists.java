package app.redress.export.docx;

import app.redress.export.BodyBlock.Points;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists that Word knows as lists, each with numbers or bullets of its own. */
final class DocxLists {
    /** How far in the points of a list stand, in parts of their size; a number and its full stop are as wide as 1.06. */
    private static final double LEFT = 0.7;

    private static final double DIGIT = 0.481;
    private static final double AFTER_DIGITS = 0.583;
    private static final double BULLET = 0.618;

    private final XWPFNumbering numbering;
    private final double size;
    private int lists;

    /** @param size of print, in points */
    DocxLists(XWPFDocument document, double size) {
        this.numbering = document.createNumbering();
        this.size = size;
    }

    /** @return the number that paragraphs of this list carry */
    BigInteger add(Points points) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(lists++));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.valueOf(points.first()));
        level.addNewNumFmt().setVal(points.numbered() ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(points.numbered() ? "%1." : "•");
        CTInd indent = level.addNewPPr().addNewInd();
        double mark = points.numbered() ? AFTER_DIGITS + DIGIT * digits(points) : BULLET;
        indent.setLeft(Twips.number(Twips.ofPoints((LEFT + mark) * size)));
        indent.setHanging(Twips.number(Twips.ofPoints(mark * size)));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static int digits(Points points) {
        return Integer.toString(points.first() + points.points().size() - 1).length();
    }
}
