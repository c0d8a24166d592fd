package app.redress.export.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Signatures as people draw them. */
public final class Signatures {
    private Signatures() {}

    /** A stroke of ink on a transparent ground, as PNG in Base64. */
    public static String drawn() {
        BufferedImage image = new BufferedImage(900, 260, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(20, 24, 60));
        pen.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D ink = new Path2D.Double();
        ink.moveTo(40, 220);
        ink.curveTo(120, 160, 170, 20, 190, 30);
        ink.curveTo(210, 40, 170, 200, 230, 210);
        ink.curveTo(270, 215, 90, 140, 260, 150);
        ink.curveTo(330, 155, 280, 230, 330, 190);
        ink.curveTo(360, 160, 350, 150, 360, 200);
        ink.curveTo(380, 240, 410, 120, 420, 180);
        ink.curveTo(430, 240, 500, 130, 520, 170);
        ink.curveTo(540, 220, 600, 210, 640, 150);
        ink.curveTo(700, 80, 560, 250, 860, 140);
        pen.draw(ink);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
