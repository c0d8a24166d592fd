package app.redress.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlainTextLetterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void headersSayWhoWritesToWhom() {
        PlainTextLetter letter = readFile("civil-kettle.txt");

        assertThat(letter.sender())
                .isEqualTo(new Party(
                        "Priya Raman",
                        "",
                        List.of("14 Alder Close", "Leeds LS8 2QT"),
                        "GB",
                        "priya.raman@example.org",
                        "0113 496 0142"));
        assertThat(letter.recipient().name()).isEqualTo("Brightwell Home Ltd");
        assertThat(letter.recipient().attention()).isEqualTo("Customer Relations");
        assertThat(letter.recipient().address()).containsExactly("Unit 3, Canal Road", "Bradford BD1 4SJ");
        assertThat(letter.date()).contains(LocalDate.of(2026, 11, 12));
        assertThat(letter.subject()).isEqualTo("Complaint: kettle that stopped working, order BW-558213");
        assertThat(letter.reference()).isEqualTo("BW-558213");
        assertThat(letter.enclosures()).containsExactly("receipt.pdf", "photo-of-base.jpg");
        assertThat(letter.body().of(letter.text())).startsWith("Dear Customer").contains("Priya Raman");
    }

    @Test
    void aLetterWithoutHeadersIsRecognisedByItsLooks() {
        PlainTextLetter letter = readFile("civil-phone-bill.txt");

        assertThat(letter.variant()).isEqualTo(EnglishVariant.US);
        assertThat(letter.sender().name()).isEqualTo("Angela Whitfield");
        assertThat(letter.sender().phone()).isEqualTo("(614) 555-0137");
        assertThat(letter.sender().address()).containsExactly("2208 Maple Street, Apt 5", "Columbus, OH 43202");
        assertThat(letter.recipient().name()).isEqualTo("Northline Wireless");
        assertThat(letter.date()).contains(LocalDate.of(2026, 11, 10));
        assertThat(letter.subject()).isEqualTo("Complaint about a duplicate charge, account 7741-20983");
        assertThat(letter.enclosures()).containsExactly("October bill", "November bill", "bank statement");
        assertThat(letter.body().of(letter.text())).startsWith("Dear Customer").endsWith("Angela Whitfield\n");
    }

    @Test
    void whatIsNotTheWritersProseIsOutOfScope() {
        PlainTextLetter letter = readFile("civil-phone-bill.txt");

        assertThat(outOfScope(letter))
                .startsWith("Angela Whitfield", "2208 Maple Street, Apt 5")
                .contains("November 10, 2026", "Re: Complaint about a duplicate charge, account 7741-20983")
                .contains("Dear Customer Care Team:", "Sincerely,")
                .endsWith("Angela Whitfield", "Enclosures: October bill, November bill, bank statement")
                .doesNotContain("Thank you for looking into this. I appreciate your time, and I am confident that we"
                        + " can settle it quickly.");
    }

    @Test
    void anUnkindGreetingOrSignatureStaysInScope() {
        PlainTextLetter letter = read("Dear Muppets,\n\nThe bill is wrong.\n\nYours sincerely,\nA very angry customer");

        assertThat(outOfScope(letter)).containsExactly("Yours sincerely,");
    }

    @Test
    void proseWithoutAnyFormIsAllBody() {
        String rant = "Your app lost my order. Again.\n\nI want my money back and I want it this week.";

        PlainTextLetter letter = PlainTextLetter.read(rant, TODAY);

        assertThat(letter.outOfScope()).isEmpty();
        assertThat(letter.body().of(rant)).isEqualTo(rant);
        assertThat(letter.sender()).isEqualTo(Party.NOBODY);
    }

    @Test
    void aHeadingBelowTheGreetingIsTheSubject() {
        PlainTextLetter letter =
                read("Dear Mr Crook,\n\nKitchen extension at 9 Tintern Avenue\n\nWe agreed a fixed price.\n");

        assertThat(letter.subject()).isEqualTo("Kitchen extension at 9 Tintern Avenue");
        assertThat(letter.letter(TODAY, List.of()).body()).isEqualTo("Dear Mr Crook,\n\nWe agreed a fixed price.");
    }

    @Test
    void aShortFirstParagraphIsNotASubject() {
        PlainTextLetter letter = read("Dear Tony\n\nYour invoice 77 is wrong\n\nPlease correct it.\n");

        assertThat(letter.subject()).isEmpty();
    }

    @Test
    void anOffsetCountsEveryUnitOfTheTextAlsoInWindowsLineEnds() {
        String text = "To: Acme Ltd\r\nDate: 3/4/2026\r\n\r\nHello,\r\n\r\nThe parcel is lost.\r\n";

        PlainTextLetter letter = PlainTextLetter.read(text, EnglishVariant.US, TODAY);

        assertThat(letter.body().start()).isEqualTo(text.indexOf("Hello"));
        assertThat(letter.date()).contains(LocalDate.of(2026, 3, 4));
        assertThat(letter.letter(TODAY, List.of()).body()).isEqualTo("Hello,\n\nThe parcel is lost.");
    }

    @Test
    void aDateThatDoesNotExistIsKeptAsWritten() {
        PlainTextLetter letter = read("Date: 31 February 2026\n\nHello,\n\nHi.");

        assertThat(letter.date()).isEmpty();
        assertThat(letter.writtenDate()).isEqualTo("31 February 2026");
    }

    private static PlainTextLetter read(String text) {
        return PlainTextLetter.read(text, TODAY);
    }

    private static PlainTextLetter readFile(String file) {
        try (var content = Objects.requireNonNull(
                PlainTextLetterTest.class.getResourceAsStream("/app/redress/letters/" + file), file)) {
            return PlainTextLetter.read(new String(content.readAllBytes(), StandardCharsets.UTF_8), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> outOfScope(PlainTextLetter letter) {
        return letter.outOfScope().stream()
                .map(range -> range.of(letter.text()))
                .toList();
    }
}
