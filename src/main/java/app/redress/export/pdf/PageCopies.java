package app.redress.export.pdf;

import app.redress.export.PagePicture;
import app.redress.export.Pictures;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Copies of the pages of enclosures, as a copying machine makes them. */
final class PageCopies {
    /** As fine as a good copy on paper. */
    private static final int DOTS_PER_INCH = 170;

    /** Of a picture, in dots: it fills the page at the same fineness. */
    private static final int LONGEST_SIDE = 1800;

    private static final int MOST_PAGES = 60;
    private static final int MOST_WORDS = 4000;

    private final Pictures pictures;
    private final Words words;

    PageCopies(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    boolean canShow(Enclosure enclosure) {
        return isPdf(enclosure) || pictures.canRead(enclosure.mediaType());
    }

    List<EnclosedBehind.Page> of(Enclosure enclosure, Path file) {
        if (!isPdf(enclosure)) {
            String name = enclosure.name();
            byte[] picture = jpeg(image(pictures.read(file, LONGEST_SIDE)));
            return List.of(new EnclosedBehind.Page(
                    words.say("export.enclosed", name), picture, words.say("export.enclosed.picture", name)));
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return pages(enclosure.name(), document);
        } catch (InvalidPasswordException e) {
            throw new ProblemException("export.enclosureLocked", e, enclosure.name());
        } catch (IOException e) {
            throw new ProblemException("export.enclosureUnreadable", e, enclosure.name());
        }
    }

    private List<EnclosedBehind.Page> pages(String name, PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count > MOST_PAGES) {
            throw new ProblemException("export.enclosureTooLong", null, name, MOST_PAGES);
        }
        PDFRenderer renderer = new PDFRenderer(document);
        List<EnclosedBehind.Page> pages = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            String title = words.say("export.enclosed.page", name, page, count);
            pages.add(new EnclosedBehind.Page(
                    title,
                    jpeg(renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB)),
                    title + ": " + text(document, page)));
        }
        return pages;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        return text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS);
    }

    private static boolean isPdf(Enclosure enclosure) {
        return enclosure.mediaType().equals("application/pdf");
    }

    private static BufferedImage image(PagePicture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        int[] dots = new int[picture.width() * picture.height()];
        picture.dots().get(dots);
        image.setRGB(0, 0, picture.width(), picture.height(), dots, 0, picture.width());
        return image;
    }

    /** On white paper: JPEG knows no transparency. */
    private static byte[] jpeg(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(opaque, "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
