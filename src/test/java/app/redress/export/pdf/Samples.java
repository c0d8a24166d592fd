package app.redress.export.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Files as people have them. */
final class Samples {
    private static final int AFTER_JFIF = 20;

    private Samples() {}

    /** Pages that each say their number; the second is turned, the first is stamped. */
    static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(number == 2 ? 90 : 0);
                document.addPage(page);
                write(document, page, "Receipt page " + number);
            }
            stamp(document);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lockedPdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is wrong with it until its last page is read. */
    static byte[] pdfWithABadLastPage() {
        try (PDDocument document = new PDDocument()) {
            PDPage good = new PDPage(PDRectangle.A4);
            document.addPage(good);
            write(document, good, "Good page");
            PDPage bad = new PDPage(PDRectangle.A4);
            COSArray annotations = new COSArray();
            annotations.add(COSInteger.THREE);
            bad.getCOSObject().setItem(COSName.ANNOTS, annotations);
            document.addPage(bad);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks like a PDF for as long as nobody reads it. */
    static byte[] brokenPdf() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog".getBytes(StandardCharsets.US_ASCII);
    }

    /** Wider than high, with a red upper left corner. */
    static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xd8, 0xe4, 0xd8));
        graphics.fillRect(0, 0, 1200, 800);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 300, 200);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photograph that was taken with the camera on its side. */
    static byte[] turnedPhoto() {
        byte[] jpeg = picture("jpeg");
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
        exif.putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1);
        exif.putShort((short) 6).putShort((short) 0).putInt(0);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + exif.position());
        whole.put(jpeg, 0, AFTER_JFIF).put(exif.array(), 0, exif.position());
        whole.put(jpeg, AFTER_JFIF, jpeg.length - AFTER_JFIF);
        return whole.array();
    }

    private static void write(PDDocument document, PDPage page, String line) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 24);
            content.newLineAtOffset(72, 700);
            content.showText(line);
            content.endText();
        }
    }

    private static void stamp(PDDocument document) throws IOException {
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(300, 500, 160, 40));
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(80, 20));
        look.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, look)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 12);
            content.newLineAtOffset(4, 5);
            content.showText("RECEIVED");
            content.endText();
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        stamp.setAppearance(looks);
        document.getPage(0).getAnnotations().add(stamp);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }
}
