package app.redress.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels and marks by which a plain-text letter names its own parts. */
class PlainTextLabelsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aLabelMayStandOnALineOfItsOwnWithoutAColon() {
        PlainTextLetter letter = read("""
                November 3, 2026

                TO
                Ms. Ida Berg, Property Manager
                Harbor Residential LLC
                210 Elm Ave, Minneapolis, MN 55403

                FROM
                Leo Stone, Unit 3C
                917 Fremont Place, Minneapolis, MN 55411
                612-555-0184 / leo@example.net

                SUBJECT
                Complaint about the laundry room

                Hi Ms. Berg,

                Both washers are out of order.

                Leo Stone
                """);

        assertThat(letter.date()).contains(LocalDate.of(2026, 11, 3));
        assertThat(letter.sender().name()).isEqualTo("Leo Stone");
        assertThat(letter.sender().phone()).isEqualTo("612-555-0184");
        assertThat(letter.sender().email()).isEqualTo("leo@example.net");
        assertThat(letter.recipient().attention()).startsWith("Ms. Ida Berg");
        assertThat(letter.subject()).isEqualTo("Complaint about the laundry room");
        assertThat(letter.prose().of(letter.text()).strip()).isEqualTo("Both washers are out of order.");
    }

    @Test
    void aDayAmongHeadersNeedsNoLabel() {
        PlainTextLetter letter = read("""
                To: Acme Ltd, 5 High Street, Leeds
                From: Ann Lee, 9 Mill Lane, York
                ann@example.org | 01632 960 118
                19 October 2026

                Re: Complaint, order 5512

                Dear Manager,

                It broke.
                """);

        assertThat(letter.date()).contains(LocalDate.of(2026, 10, 19));
        assertThat(letter.sender().address()).containsExactly("9 Mill Lane", "York");
        assertThat(letter.subject()).isEqualTo("Complaint, order 5512");
    }

    @Test
    void aDayAboveALetterWithoutPartiesIsNoHeader() {
        PlainTextLetter letter = read("3 November 2026\n\nRe: complaint about a lamp\n\nDear Sir,\n\nIt broke.\n");

        assertThat(letter.headed()).isFalse();
        assertThat(letter.date()).contains(LocalDate.of(2026, 11, 3));
        assertThat(letter.subject()).isEqualTo("complaint about a lamp");
    }

    @Test
    void aFirstNameSignsForTheWholeName() {
        PlainTextLetter letter = read("""
                Tobi Adewale
                31 Sidings Court, Sheffield S2 0ZZ
                tobi@example.com | 07700 900834

                12 November 2026

                Hi Team Leader,

                It broke.

                Cheers, thanks
                Tobi
                """);

        assertThat(letter.sender().name()).isEqualTo("Tobi Adewale");
        assertThat(letter.sender().phone()).isEqualTo("07700 900834");
        assertThat(letter.prose().of(letter.text()).strip()).isEqualTo("It broke.");
    }

    @Test
    void papersNumberedInOneLineAreAsManyAsTheirNumbers() {
        assertThat(enclosed("Attached: (1) booking page, copy (2) rental receipt, copy"))
                .containsExactly("booking page, copy", "rental receipt, copy");
        assertThat(enclosed("Enclosed: receipt, copy; photographs (3) and ticket, copy"))
                .containsExactly("receipt, copy", "photographs (3) and ticket, copy");
        assertThat(enclosed("Enclosed: receipt, copy of the ticket")).containsExactly("receipt", "copy of the ticket");
    }

    @Test
    void thankingSomebodyClosesALetter() {
        PlainTextLetter letter = read("Dear Sir,\n\nIt broke.\n\nThanking you,\n\nAnn Lee\n\nEnclosed: receipt\n");

        assertThat(letter.prose().of(letter.text()).strip()).isEqualTo("It broke.");
    }

    @Test
    void aHeadingMaySayWhatBecomesOfTheOriginals() {
        assertThat(enclosed("Enc. (photocopies; I keep the originals)\n1. Bank statement, October\n2. Ticket"))
                .containsExactly("Bank statement, October (copy)", "Ticket (copy)");
        assertThat(enclosed("Copies sent, originals kept here:\n- invoice\n- photo (copy)"))
                .containsExactly("invoice (copy)", "photo (copy)");
        assertThat(enclosed("Attachments: invoice / photo / chat of 3 May"))
                .containsExactly("invoice", "photo", "chat of 3 May");
        assertThat(enclosed("Attached: a copy of the bill. Evenings are best for a chat."))
                .isEmpty();
        assertThat(enclosed("Copies of both papers are with this letter.")).isEmpty();
    }

    @Test
    void aListMayStandBeforeTheThanks() {
        PlainTextLetter letter = read("""
                Dear Sir,

                It broke.

                Attached, copies only:
                - receipt
                - photo of the
                  wheel

                Thank you for your help.

                Ann Lee
                0161 496 0000
                """);

        assertThat(letter.enclosures()).containsExactly("receipt (copy)", "photo of the wheel (copy)");
        assertThat(letter.sender().name()).isEqualTo("Ann Lee");
        assertThat(letter.letter(TODAY, List.of()).body())
                .doesNotContain("receipt")
                .contains("It broke.", "Thank you");
    }

    @Test
    void aHeadingMayStandAboveWhoWritesToWhom() {
        PlainTextLetter letter = read("""
                Complaint about a lamp
                _____

                To: Acme Ltd
                From: Ann Lee
                Sent: Tue, 3 May 2026 14:05

                Dear Sir,

                It broke.

                Ann Lee
                """);

        assertThat(letter.subject()).isEqualTo("Complaint about a lamp");
        assertThat(letter.recipient().name()).isEqualTo("Acme Ltd");
        assertThat(letter.sender().name()).isEqualTo("Ann Lee");
        assertThat(letter.date()).contains(LocalDate.of(2026, 5, 3));
    }

    private static List<String> enclosed(String list) {
        return read("Dear Sir,\n\nIt broke.\n\nYours faithfully,\nAnn Lee\n\n" + list + "\n")
                .enclosures();
    }

    private static PlainTextLetter read(String text) {
        return PlainTextLetter.read(text, TODAY);
    }
}
