package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftComposerDisputeTest {
    private final DraftComposer composer = new DraftComposer(new JsonLetterForms());
    private final JsonFacts format = new JsonFacts();

    @Test
    void anAmericanDisputeIsANoticeOfABillingError() {
        assertThat(compose("faulty-goods", Cases.of("double-card-charge"), Rung.DISPUTE)
                        .letter()
                        .body())
                .contains("my written notice of a billing error");
    }

    @Test
    void section75IsNamedOnlyForWhatItCovers() {
        String bought = "{\"sender\":{\"country\":\"GB\"},\"card\":{\"credit\":true},\"bought\":{\"price\":\"£%s\"}}";

        assertThat(disputed(bought.formatted("100.01"))).contains("section 75");
        assertThat(disputed(bought.formatted("100"))).doesNotContain("section 75");
        assertThat(disputed(bought.formatted("30000.01"))).doesNotContain("section 75");
    }

    @Test
    void onlyWhatWasPaidByCardIsClaimedThroughItsScheme() {
        String bought = "{\"card\":{\"credit\":true},\"bought\":{\"paidBy\":\"%s\"}}";

        assertThat(disputed(bought.formatted("debit card"))).contains("through the card scheme");
        assertThat(disputed(bought.formatted("bank transfer")))
                .contains("claim it back for me")
                .doesNotContain("card scheme");
    }

    @Test
    void noMoreIsDisputedThanHasBeenPaid() {
        assertThat(compose("unfinished-work", Cases.of("unfinished-work"), Rung.DISPUTE)
                        .letter()
                        .body())
                .contains("I dispute a payment of £3,000", "Please credit £3,000")
                .contains("for £4,800, of which £3,000 is paid");
    }

    @Test
    void theDayAContractBeganIsNotTheDayOfAPayment() {
        assertThat(disputedOf("broadband-down")).contains("a payment of £38 that was made to Beacon Broadband. It was");
        assertThat(disputedOf("repairs-ignored")).contains("that was made to Northgate Homes. It was");
        assertThat(disputedOf("free-trial-charged")).contains("made to StoryBox on 23 September 2026.");
        assertThat(disputedOf("fraud-refund-refused")).contains("on 14 September 2026.");
        assertThat(disputed("{}")).contains("on [date of the payment].");
    }

    private String disputedOf(String situation) {
        return compose(situation, Cases.of(situation), Rung.DISPUTE).letter().body();
    }

    @Test
    void aPaymentIsDisputedToWhomItWent() {
        assertThat(compose("fraud-refund-refused", Cases.of("fraud-refund-refused"), Rung.DISPUTE)
                        .letter()
                        .body())
                .contains("a payment of $2,300 that was made to J Smith Holdings on");
    }

    @Test
    void whoeverDoesNotKnowIsToldWhomTheFirstCallWentTo() {
        String tried =
                "{\"company\":{\"name\":\"Harbour & Finch\"},\"tried\":[{\"on\":\"2026-10-05\",\"by\":\"phone\"},"
                        + "{\"on\":\"2026-10-09\",\"by\":\"email\"}]}";

        assertThat(disputed(tried))
                .contains("On 5 October 2026 I phoned Harbour & Finch.", "On 9 October 2026 I wrote by email.");
        assertThat(body(tried)).contains("On 5 October 2026 I phoned.");
    }

    private String disputed(String facts) {
        return body(facts, Rung.DISPUTE);
    }

    private String body(String facts) {
        return body(facts, Rung.FIRST);
    }

    private String body(String facts, Rung rung) {
        return compose("faulty-goods", format.read("facts", facts), rung)
                .letter()
                .body();
    }

    private ComposedLetter compose(String id, Facts facts, Rung rung) {
        return composer.compose(
                DraftComposerTest.situation(id), facts, rung, Optional.empty(), DraftComposerTest.TODAY);
    }
}
