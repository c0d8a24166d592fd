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
    void anAddressMayStandInOneLineAndTheSubjectApart() {
        PlainTextLetter letter = PlainTextLetter.read("""
                To: Mrs Anita Desai, Coordinator
                Little Gums Outside School Hours Care, Wattle Park Primary, Adelaide SA
                From: Simone Achebe, 14 Fern Avenue, Kensington Park SA 5068
                Email simone@achebe.example  Mobile 0491 571 266
                Date: 8 September 2026

                Complaint about a late fee, family account 2075

                Dear Mrs Desai,

                We were charged a late fee.
                """, TODAY);

        assertThat(letter.sender().name()).isEqualTo("Simone Achebe");
        assertThat(letter.sender().address()).containsExactly("14 Fern Avenue", "Kensington Park SA 5068");
        assertThat(letter.sender().phone()).isEqualTo("0491 571 266");
        assertThat(letter.date()).contains(LocalDate.of(2026, 9, 8));
        assertThat(letter.subject()).isEqualTo("Complaint about a late fee, family account 2075");
    }

    @Test
    void aLongLineOfAnAddressIsNoProse() {
        PlainTextLetter letter = PlainTextLetter.read("""
                Manuel Teixeira
                Rua das Flores 27, 3000-180 Coimbra, Portugal
                manuel@teixeira.example, tel. +351 910 555 014

                10 November 2026

                After-Sales Manager, LavaBem Limited, Rua do Brasil 90, Coimbra, Portugal

                Subject - complaint, invoice FT 2026/7714

                Dear Manager,

                The drum is loud.

                With my best regards,

                Manuel Teixeira

                Annex: copy of invoice FT 2026/7714
                """, TODAY);

        assertThat(letter.sender().name()).isEqualTo("Manuel Teixeira");
        assertThat(letter.sender().phone()).isEqualTo("+351 910 555 014");
        assertThat(letter.recipient().address()).isNotEmpty();
        assertThat(letter.subject()).isEqualTo("complaint, invoice FT 2026/7714");
        assertThat(letter.enclosures()).containsExactly("copy of invoice FT 2026/7714");
    }

    @Test
    void anAddressMayEndInAFullStopAndItsTelephoneStandApart() {
        PlainTextLetter letter = PlainTextLetter.read("""
                Ann Lee
                Tralee, Co. Kerry

                066 555 0142
                ann@lee.example

                2 November 2026

                Baker & Sons,
                Dock Road, Limerick.

                For the attention of the Manager

                Dear Sir or Madam,

                My order 4471 of 3 October

                The bread was bad.
                """, TODAY);

        assertThat(letter.sender().phone()).isEqualTo("066 555 0142");
        assertThat(letter.sender().email()).isEqualTo("ann@lee.example");
        assertThat(letter.recipient().name()).isEqualTo("Baker & Sons");
        assertThat(letter.recipient().attention()).isEqualTo("For the attention of the Manager");
        assertThat(letter.subject()).isEqualTo("My order 4471 of 3 October");
    }

    @Test
    void nameAndAddressMayStandInOneLineWithStrokesBetween() {
        PlainTextLetter letter = PlainTextLetter.read("""
                Ann Lee | 4 Elm Road, York YO1 2AB | ann@lee.example | 01904 555 123

                2 November 2026

                Baker & Sons
                High Street, York

                Concerning: bad loaf, order 4471

                Dear Sir or Madam,

                The bread was bad.
                """, TODAY);

        assertThat(letter.sender().email()).isEqualTo("ann@lee.example");
        assertThat(letter.recipient().name()).isEqualTo("Baker & Sons");
        assertThat(letter.subject()).isEqualTo("bad loaf, order 4471");
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
    void anAddressOnOneLineIsTakenApart() {
        PlainTextLetter letter = read("To: Acme, Inc., 5 Main St, Springfield, IL 62701, USA\n\nHello,\n\nHi.");

        assertThat(letter.recipient())
                .isEqualTo(new Party("Acme, Inc.", "", List.of("5 Main St", "Springfield", "IL 62701"), "US", "", ""));
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
