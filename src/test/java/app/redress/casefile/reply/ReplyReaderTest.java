package app.redress.casefile.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
    /** A Tuesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private final ReplyReader reader = new ReplyReader();

    @Test
    void ourOwnLetterBelowIsNotReadAsTheirWords() {
        ReplyReading reading = read("""
                Thank you for your email, which we have passed to our claims team.

                On Mon, 9 Feb 2026 at 10:12, Sam Hill <sam@example.org> wrote:
                > I ask for £450 by 1 March in full and final settlement.
                > My reference is ABC-12345.
                """);
        assertThat(reading.kind()).isEqualTo(ReplyKind.ACKNOWLEDGEMENT);
        assertThat(reading.amounts()).isEmpty();
        assertThat(reading.references()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void wordsBelowAQuotationAreTheirsAgain() {
        ReplyReading reading = read("""
                On Mon, 9 Feb 2026 at 10:12, Sam Hill wrote:
                > Will you refund the £30?

                We have refunded £30 to your card today.
                """);
        assertThat(reading.kind()).isEqualTo(ReplyKind.OFFER);
        assertThat(reading.amounts()).hasSize(1);
    }

    @Test
    void aMessagePassedOnIsTheReplyItself() {
        ReplyReading reading = read("""
                ---------- Forwarded message ---------
                From: Claims <claims@example.com>
                Date: Mon, 9 Feb 2026
                Subject: Your claim

                We regret that your claim for £80 has been declined.
                """);
        assertThat(reading.kind()).isEqualTo(ReplyKind.REFUSAL);
        assertThat(reading.amounts()).hasSize(1);
    }

    @Test
    void onesOwnLinesInAChatAreLeftOut() {
        ReplyReading reading = read("""
                You: I want my £60 back, this is your final chance
                Lena: Hello, I am sorry to hear that.
                You: Will you refund it?
                Lena: I have refunded £20 to your account.
                """);
        assertThat(reading.amounts()).extracting(Passage::text).containsExactly("£20");
    }

    @Test
    void aLastWordIsOneWhateverItOffers() {
        assertThat(read("This is our final response. We would like to offer you £50.")
                        .kind())
                .isEqualTo(ReplyKind.FINAL);
    }

    @Test
    void aLastWordAnnouncedIsNoneYet() {
        assertThat(read("We have received your complaint. We will send you our final response within 8 weeks.")
                        .kind())
                .isEqualTo(ReplyKind.ACKNOWLEDGEMENT);
    }

    @Test
    void whatIsGivenCountsBeforeWhatIsRefusedBesideIt() {
        assertThat(read("We are unable to refund the ticket. However, we would like to offer you a £50 voucher.")
                        .kind())
                .isEqualTo(ReplyKind.OFFER);
    }

    @Test
    void whatWouldBeGivenIfIsNoOffer() {
        assertThat(read("We have received your request. If the inspection shows a fault, we will refund you in full.")
                        .kind())
                .isEqualTo(ReplyKind.ACKNOWLEDGEMENT);
    }

    @Test
    void theSmallPrintMakesNoWarning() {
        ReplyReading reading = read("""
                We have received your letter.

                This e-mail is confidential and intended only for the addressee. Do not disclose its contents.
                """);
        assertThat(reading.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in full and final settlement of your claim",
                "as full & final settlement",
                "in full, final and complete settlement",
                "in full\nand final settlement",
                "which settles all claims you may have",
                "you release us from any and all claims",
                "in complete settlement of this matter",
            })
    void whatEndsEveryClaimIsFound(String words) {
        assertThat(read("We offer £100 " + words + ".").warnings())
                .extracting(Warning::kind)
                .contains(Warning.Kind.FULL_AND_FINAL);
    }

    @Test
    void timeRunsFromTheDayOfTheReply() {
        ReplyReading reading = read("We will send a cheque within 5 working days.");
        assertThat(reading.promises()).singleElement().satisfies(promise -> assertThat(promise.due())
                .contains(LocalDate.of(2026, 2, 17)));
    }

    @Test
    void aDayToAnswerByIsToldFromADayTheyNameForThemselves() {
        ReplyReading reading =
                read("We will decide by 20 February 2026. Please send us the receipt by 15 February 2026.");
        assertThat(reading.answerBy()).contains(LocalDate.of(2026, 2, 15));
        assertThat(reading.dates()).extracting(FoundDate::answerBy).containsExactly(false, true);
    }

    @Test
    void theReasonIsShown() {
        assertThat(read("Dear Sam, thank you. We have refunded £30 to your card. Goodbye.")
                        .because())
                .extracting(Passage::text)
                .containsExactly("We have refunded £30 to your card.");
    }

    @Test
    void nothingAtAllIsReadWithoutAWord() {
        assertThat(read("").because()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word and number 12 for you ", "\n", "> ", "On ", "From: x\n", "(1) £1,", "A-1"})
    void aHugeTextOfNothingIsReadAllTheSame(String piece) {
        assertThat(read(piece.repeat(200_000)).kind()).isNotNull();
    }

    private ReplyReading read(String text) {
        return reader.read(text, DAY);
    }
}
