package app.redress.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where lines stand on the first page, in millimetres from its top left corner. */
record TextPlace(
        double leftInMillimetres, double rightInMillimetres, double topInMillimetres, double bottomInMillimetres) {
    private static final double MILLIMETRES = 25.4 / 72;

    /** From the top of the line that holds {@code first} to the foot of the one that holds {@code last}. */
    static TextPlace of(Path pdf, String first, String last) throws IOException {
        List<List<TextPosition>> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            private boolean inside;

            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                inside |= text.contains(first);
                if (inside) {
                    found.add(List.copyOf(positions));
                }
                inside &= !text.contains(last);
            }
        };
        stripper.setSortByPosition(false);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        List<TextPosition> all = found.stream().flatMap(List::stream).toList();
        return new TextPlace(
                all.stream().mapToDouble(TextPosition::getX).min().orElseThrow() * MILLIMETRES,
                all.stream().mapToDouble(p -> p.getX() + p.getWidth()).max().orElseThrow() * MILLIMETRES,
                all.stream().mapToDouble(p -> p.getY() - p.getHeight()).min().orElseThrow() * MILLIMETRES,
                all.stream().mapToDouble(TextPosition::getY).max().orElseThrow() * MILLIMETRES);
    }
}
