package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail and web addresses in letters. */
class LinkedAddressesPdfTest {
    private final StationeryPress press;

    LinkedAddressesPdfTest(@TempDir Path folder) {
        press = new StationeryPress(folder);
    }

    @Test
    void mailAndWebAddressesCanBeClickedAndSayWhereTheyLead() throws IOException {
        Letter letter = Letters.withBody(
                "Dear Ms Finch,\n\nYour terms (www.harbour.example/terms) and https://law.example/a?b=1&c=2. Yours,");

        assertThat(links(press.export(letter, Stationery.PLAIN)))
                .containsExactly(
                        "mailto:amara.osei@example.org = Write to amara.osei@example.org",
                        "https://www.harbour.example/terms = Open www.harbour.example/terms",
                        "https://law.example/a?b=1&c=2 = Open https://law.example/a?b=1&c=2");
    }

    @Test
    void anAddressCopiesOutOfThePageWhereItStands() throws IOException {
        Letter letter = Letters.withBody(
                "Dear Ms Finch,\n\nYou can reach me at amara@example.org or on 0113 496 0000. See www.a.example, too.");

        assertThat(StationeryPress.textOf(press.export(letter, Stationery.PLAIN)))
                .containsIgnoringNewLines(
                        "You can reach me at amara@example.org or on 0113 496 0000. See www.a.example, too.");
    }

    @Test
    void nothingButMailAndWebAddressesBecomesALink() throws IOException {
        Letter letter = Letters.withBody(
                "Dear Ms Finch,\n\njavascript:alert(1) file:///etc/passwd data:text/html,x \\\\host\\share ftp://x.example");

        assertThat(links(press.export(letter, Stationery.PLAIN))).hasSize(1);
    }

    @Test
    void addressesRunTogetherAreStillOnThePage() throws IOException {
        Letter letter = Letters.withBody("Dear Ms Finch,\n\nWrite to a@b.example..c@d.example.,e@f.example!");

        assertThat(StationeryPress.textOf(press.export(letter, Stationery.PLAIN)))
                .contains("Write to a@b.example..c@d.example.,e@f.example!");
    }

    private static List<String> links(Path pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    links.add(((PDActionURI) link.getAction()).getURI() + " = " + link.getContents());
                }
            }
        }
        return links;
    }
}
