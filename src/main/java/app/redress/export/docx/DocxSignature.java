package app.redress.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A person's signature, drawn or photographed, as large as a hand would sign. */
final class DocxSignature {
    private static final double EMU_IN_A_MILLIMETRE = Units.EMU_PER_CENTIMETER / 10.0;

    /** Where a PNG file says how wide it is; its height follows. */
    private static final int WIDTH_OF_PNG = 16;

    private final byte[] png;
    private final double longest;
    private final double highest;

    /**
     * @param signature PNG in Base64
     * @param large whether it stands among large print
     */
    DocxSignature(String signature, boolean large) {
        this.png = Base64.getDecoder().decode(signature);
        this.longest = (large ? 90 : 62) * EMU_IN_A_MILLIMETRE;
        this.highest = (large ? 24 : 17) * EMU_IN_A_MILLIMETRE;
    }

    /** @param said what a screen reader says of it */
    void addTo(XWPFParagraph paragraph, String said) throws IOException {
        ByteBuffer size = ByteBuffer.wrap(png);
        double width = Units.pixelToEMU(size.getInt(WIDTH_OF_PNG));
        double height = Units.pixelToEMU(size.getInt(WIDTH_OF_PNG + Integer.BYTES));
        double fitted = Math.min(1, Math.min(longest / width, highest / height));
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png), PictureType.PNG, "signature.png", (int) (width * fitted), (int)
                            (height * fitted));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(said);
    }
}
