package app.redress.drafting.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiftedHeadTest {
    private static final String WORDS = """
            Dear Southern Cross Bank,

            On 28 October 2026 four payments of $410.00 each were made from my account to a shop called GadgetPlus. \
            Your reference is FR-771204.

            Please refund the $1,640.00.

            Kind regards,
            Priya Nair""";
    private static final String ON_PAPER = """
            Dana Whitlock
            14 Elm Street
            Columbus, OH 43215
            dana@example.com

            November 3, 2026

            Customer Relations
            Lakeside Appliances, Inc.
            200 Main Street
            Cleveland, OH 44113

            Re: Order 77-1204, dishwasher

            """;

    @Test
    void aGreetingAndASentenceTellWhomAndUnderWhichNumber() {
        LiftedHead head = LiftedHead.in(empty(WORDS));

        assertThat(head.recipient().name()).isEqualTo("Southern Cross Bank");
        assertThat(head.reference()).isEqualTo("FR-771204");
        assertThat(head.sender().name()).isEqualTo("Priya Nair");
        assertThat(head.subject()).isEmpty();
        assertThat(head.body()).isEqualTo(WORDS);
    }

    @Test
    void whatStandsAboveTheGreetingGoesToItsPlaces() {
        String words = WORDS.replace("Southern Cross Bank", "Sir or Madam").replace("Priya Nair", "Dana Whitlock");

        LiftedHead head = LiftedHead.in(empty(ON_PAPER + words));

        assertThat(head.sender().address()).containsExactly("14 Elm Street", "Columbus, OH 43215");
        assertThat(head.sender().email()).isEqualTo("dana@example.com");
        assertThat(head.recipient().name()).isEqualTo("Lakeside Appliances, Inc.");
        assertThat(head.recipient().attention()).isEqualTo("Customer Relations");
        assertThat(head.subject()).isEqualTo("Order 77-1204, dishwasher");
        assertThat(head.variant()).isEqualTo(EnglishVariant.US);
        assertThat(head.body()).isEqualTo(words);
    }

    @Test
    void aSubjectBelowTheGreetingGoesToo() {
        LiftedHead head = LiftedHead.in(
                empty("Dear Harbour & Finch,\n\nSubject: torn sofa\n\nIt came torn.\n\nYours,\nAmara Osei"));

        assertThat(head.subject()).isEqualTo("torn sofa");
        assertThat(head.body()).isEqualTo("Dear Harbour & Finch,\n\nIt came torn.\n\nYours,\nAmara Osei");
    }

    @Test
    void aHeadThatIsFilledStays() {
        Party bank = new Party("Another Bank", "", List.of(), "AU", "", "");
        Letter letter = new Letter(
                bank,
                bank,
                LocalDate.of(2026, 11, 21),
                "Refund",
                "A-1",
                ON_PAPER + WORDS,
                List.of(),
                EnglishVariant.GB);

        LiftedHead head = LiftedHead.in(letter);

        assertThat(head.isEmpty()).isTrue();
        // The addresses stand nowhere else.
        assertThat(head.body()).isEqualTo(letter.body());
    }

    @Test
    void ofTwoCompaniesNoneIsTaken() {
        LiftedHead head =
                LiftedHead.in(empty("I booked a flight with Northwind Air. I paid with my Southern Cross Bank card."));

        assertThat(head.recipient().isBlank()).isTrue();
    }

    private static Letter empty(String body) {
        return new Letter(
                Party.NOBODY, Party.NOBODY, LocalDate.of(2026, 11, 21), "", "", body, List.of(), EnglishVariant.GB);
    }
}
