package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where letters of each country have their recipient, and on which paper. */
class EnvelopeWindowPdfTest {
    private final StationeryPress press;

    EnvelopeWindowPdfTest(@TempDir Path folder) {
        press = new StationeryPress(folder);
    }

    @Test
    void theRecipientStandsInTheWindowOfADlEnvelope() throws IOException {
        TextPlace place = TextPlace.of(press.export(Letters.sofa()), "Harbour & Finch Ltd", "BS1 6XN");

        assertThat(place.leftInMillimetres()).isBetween(20.0, 40.0);
        assertThat(place.rightInMillimetres()).isLessThan(110);
        assertThat(place.topInMillimetres()).isBetween(46.0, 60.0);
        assertThat(place.bottomInMillimetres()).isLessThan(83);
    }

    @Test
    void theRecipientStandsInTheWindowOfANumberTenEnvelope() throws IOException {
        TextPlace place = TextPlace.of(press.export(Letters.cardCharge()), "Cascade Union Bank", "Salt Lake City");

        assertThat(place.leftInMillimetres()).isBetween(22.2, 35.0);
        assertThat(place.topInMillimetres()).isBetween(52.0, 66.0);
        assertThat(place.bottomInMillimetres()).isLessThan(81);
    }

    @Test
    void aGermanLetterKeepsToTheAddressFieldOfDin5008() throws IOException {
        Path pdf = press.export(Letters.from("DE", "Lindenweg 7", "10115 Berlin"));
        TextPlace recipient = TextPlace.of(pdf, "Möbelhaus Nord", "10115 Berlin");
        TextPlace subject = TextPlace.of(pdf, "Complaint: order", "Complaint: order");

        assertThat(recipient.leftInMillimetres()).isBetween(20.0, 30.0);
        assertThat(recipient.rightInMillimetres()).isLessThan(105);
        assertThat(recipient.topInMillimetres()).isBetween(58.0, 68.0);
        assertThat(recipient.bottomInMillimetres()).isLessThan(90);
        assertThat(subject.topInMillimetres()).isBetween(96.0, 101.0);
    }

    @Test
    void aFrenchLetterHasTheRecipientInTheWindowAtTheRight() throws IOException {
        TextPlace recipient = TextPlace.of(
                press.export(Letters.from("FR", "7 rue des Tilleuls", "75011 Paris")), "Möbelhaus Nord", "75011 Paris");

        assertThat(recipient.leftInMillimetres()).isBetween(100.0, 115.0);
        assertThat(recipient.rightInMillimetres()).isLessThan(195);
        assertThat(recipient.topInMillimetres()).isBetween(46.0, 56.0);
        assertThat(recipient.bottomInMillimetres()).isLessThan(80);
    }

    @Test
    void aSenderWithManyLinesDoesNotPushTheRecipientOutOfTheWindow() throws IOException {
        Party sender = new Party(
                "Dr Amara Osei",
                "",
                List.of("Flat 4", "The Old Mill", "14 Mill Lane", "Meanwood", "Leeds", "LS6 2QT"),
                "GB",
                "amara.osei@example.org",
                "0113 496 0142");
        Letter letter = Letters.letter(sender, Letters.harbourAndFinch(), "Complaint", "Dear Ms Finch,");

        assertThat(TextPlace.of(press.export(letter), "Harbour & Finch Ltd", "BS1 6XN")
                        .topInMillimetres())
                .isLessThan(60);
    }

    @Test
    void paperFollowsTheCountryOfTheSender() throws IOException {
        assertThat(paperOf(press.export(Letters.sofa())).getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
        assertThat(paperOf(press.export(Letters.cardCharge())).getHeight())
                .isCloseTo(PDRectangle.LETTER.getHeight(), within(0.5f));
    }

    private static PDRectangle paperOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getPage(0).getMediaBox();
        }
    }

    private static org.assertj.core.data.Offset<Float> within(float points) {
        return org.assertj.core.data.Offset.offset(points);
    }
}
