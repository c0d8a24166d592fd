package app.redress.export.pdf;

import app.redress.export.PackContents.Exhibit;
import app.redress.export.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** An exhibit that is a picture, fitted to one page and turned as it was taken. */
record PictureExhibit(Exhibit exhibit, Pictures pictures) {
    /** In points of paper for one of the picture: small pictures are not blown up until they blur. */
    private static final float LARGEST = 1;

    void addTo(ExhibitPages pages, Path file) throws IOException {
        PDImageXObject picture = PDImageXObject.createFromFileByContent(file.toFile(), pages.document());
        PhotoTurn turn = PhotoTurn.of(pictures.orientation(file));
        float width = turn.lies() ? picture.getHeight() : picture.getWidth();
        float height = turn.lies() ? picture.getWidth() : picture.getHeight();
        pages.add(
                width,
                height,
                LARGEST,
                exhibit,
                1,
                1,
                content -> content.drawImage(picture, turned(turn, width, height)));
    }

    private static Matrix turned(PhotoTurn turn, float width, float height) {
        return switch (turn) {
            case NONE -> new Matrix(width, 0, 0, height, 0, 0);
            case RIGHT -> new Matrix(0, -height, width, 0, 0, height);
            case HALF -> new Matrix(-width, 0, 0, -height, width, height);
            case LEFT -> new Matrix(0, height, -width, 0, width, 0);
        };
    }
}
