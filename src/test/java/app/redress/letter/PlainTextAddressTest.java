package app.redress.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses at the top of a letter that is plain text, in the shapes that people give them. */
class PlainTextAddressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

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
    void anAddressOnOneLineIsTakenApart() {
        PlainTextLetter letter = read("To: Acme, Inc., 5 Main St, Springfield, IL 62701, USA\n\nHello,\n\nHi.");

        assertThat(letter.recipient())
                .isEqualTo(new Party("Acme, Inc.", "", List.of("5 Main St", "Springfield", "IL 62701"), "US", "", ""));
    }

    @Test
    void aTitleAndANameOnALineOfTheirOwnGreet() {
        PlainTextLetter letter = read("""
                Ada Long
                ada@example.com

                Dr. Pamela Whitt, Principal
                Stones Bend Elementary
                Murfreesboro, TN

                RE: Complaint, trip fee, receipt 0553

                Dr. Whitt,

                My son was left behind.

                Ada Long
                """);

        assertThat(letter.subject()).isEqualTo("Complaint, trip fee, receipt 0553");
        assertThat(letter.recipient().country()).isEqualTo("US");
        assertThat(letter.prose().of(letter.text()).strip())
                .startsWith("My son")
                .doesNotContain("Whitt");
    }

    @Test
    void aRegionOrTheLastWordTellsTheCountry() {
        assertThat(recipientIn("Halifax, Nova Scotia").country()).isEqualTo("CA");
        assertThat(recipientIn("Atlanta, Georgia").country()).isEqualTo("US");
        assertThat(recipientIn("Mandurah NSW").country()).isEqualTo("AU");
        assertThat(recipientIn("Clarinbridge, Co. Galway").country()).isEqualTo("IE");
        assertThat(recipientIn("Leeds").country()).isEmpty();
        assertThat(recipientIn("Via Roma, Como, Italy").country()).isEqualTo("IT");
        assertThat(recipientIn("Via Roma, Como, Italy").address()).containsExactly("Via Roma, Como");
    }

    @Test
    void aCompanyMayShareItsLineWithTheStreet() {
        Party recipient = recipientIn("Airport Road 2, 2799 Kastrup");

        assertThat(recipient.attention()).isEqualTo("Claims Manager");
        assertThat(recipient.name()).isEqualTo("Baltic Air");
        assertThat(read("To: Claims Manager\n  Baltic Air, Airport Road 2, Kastrup\n\nDear Manager,\n\nIt broke.\n")
                        .recipient()
                        .name())
                .isEqualTo("Baltic Air");
    }

    @Test
    void aRoleAboveItsCompanyIsNoGreeting() {
        PlainTextLetter letter = read("""
                Ada Long
                ada@example.com

                30 September 2026

                To the director, Mrs. Claes
                Verhuis NV
                Mechelen

                Subject: complaint, piano move, order VZ 1140

                Dear Mrs. Claes,

                It broke.
                """);

        assertThat(letter.subject()).isEqualTo("complaint, piano move, order VZ 1140");
        assertThat(letter.prose().of(letter.text()).strip()).isEqualTo("It broke.");
    }

    @Test
    void aLineThatSaysItIsTheSubjectIsIt() {
        assertThat(read("""
                Great Falls Bank
                P.O. Box 7700

                Account ending in 4417
                Subject: Billing error complaint, $318.40

                Dear Manager,

                It is wrong.
                """).subject()).isEqualTo("Billing error complaint, $318.40");
    }

    private static PlainTextLetter read(String text) {
        return PlainTextLetter.read(text, TODAY);
    }

    private static Party recipientIn(String place) {
        return read("To: Claims Manager\n  Baltic Air\n  " + place + "\n\nDear Manager,\n\nIt broke.\n")
                .recipient();
    }
}
