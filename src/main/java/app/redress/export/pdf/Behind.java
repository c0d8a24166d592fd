package app.redress.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What goes along with a letter in one PDF. */
interface Behind {
    /** Nothing goes along. */
    Behind NOTHING = new Behind() {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public String pages(Illustrations illustrations) {
            return "";
        }

        @Override
        public void embed(PDDocument document) {}
    };

    /** Whether no page follows the letter's own. */
    boolean isEmpty();

    /** The pages that follow, as XHTML; their pictures are added to {@code illustrations}. */
    String pages(Illustrations illustrations);

    /** Puts files into a document whose pages are drawn. */
    void embed(PDDocument document) throws IOException;
}
