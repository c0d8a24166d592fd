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
    private static final BigInteger INDENT = BigInteger.valueOf(425);

    private final XWPFNumbering numbering;
    private int lists;

    DocxLists(XWPFDocument document) {
        this.numbering = document.createNumbering();
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
        indent.setLeft(INDENT);
        indent.setHanging(INDENT);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
