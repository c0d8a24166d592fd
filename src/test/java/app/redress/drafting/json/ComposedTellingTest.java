package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened, who was asked before and what they said, as letters tell it. */
class ComposedTellingTest extends Composing {
    @Test
    void whatIsToldOutOfOrderIsWrittenInTheOrderOfItsDays() {
        String body = body("{\"events\":[{\"on\":\"2026-10-09\",\"what\":\"The lid broke\"},"
                + "{\"on\":\"2026-10-02\",\"what\":\"It leaked again\"}],"
                + "\"tried\":[{\"on\":\"2026-10-05\",\"said\":\"to wait\"}]}");

        assertThat(body)
                .containsSubsequence(
                        "On 2 October 2026 it leaked again.",
                        "On 5 October 2026 I phoned and was told to wait.",
                        "On 9 October 2026 the lid broke.");
    }

    @Test
    void howSomebodyGotInTouchIsNotMadeUp() {
        assertThat(
                        body(
                                "{\"tried\":[{\"on\":\"2026-10-05\",\"by\":\"other\",\"with\":\"Orla\",\"said\":\"to wait\"}]}"))
                .contains("On 5 October 2026 I got in touch with Orla, who told me to wait.");
    }

    @Test
    void whoSaidItIsNotSaidTwice() {
        assertThat(
                        body(
                                "{\"tried\":[{\"on\":\"2026-10-05\",\"by\":\"phone\",\"said\":\"they said they would look into it\"}]}"))
                .contains("On 5 October 2026 I phoned and was told that they would look into it.");
    }

    @Test
    void noNumberThatWasGivenIsLost() {
        ComposedLetter composed = compose(
                "faulty-goods",
                read("{\"references\":[{\"kind\":\"order\",\"value\":\"HF-20418\"},"
                        + "{\"kind\":\"case\",\"value\":\"FR-552190\"}]}"),
                Rung.FIRST);

        assertThat(composed.letter().reference()).isEqualTo("HF-20418, case FR-552190");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"by\":\"visit\",\"with\":\"Jean\",\"said\":\"she was kind and said I should write to the manager\"'; "
                        + "I called in and spoke to Jean. She was kind and said I should write to the manager.",
                "'\"by\":\"phone\",\"with\":\"Jean\",\"told\":\"a refund\",\"said\":\"she hung up on me\"'; "
                        + "I phoned and spoke to Jean, and asked for a refund. She hung up on me.",
                "'\"by\":\"email\",\"said\":\"you would not refund it\"'; you told me by email that you would not refund it.",
                "'\"by\":\"letter\",\"with\":\"Ms Lee\",\"said\":\"to wait\"'; Ms Lee told me in a letter to wait.",
                "'\"by\":\"email\",\"told\":\"I asked for my money back\",\"said\":\"you would not refund it\"'; "
                        + "I wrote by email, and asked for my money back. You answered that you would not refund it.",
                "'\"by\":\"phone\",\"with\":\"Callum\",\"told\":\"a refund\",\"said\":\"somebody would call back\"'; "
                        + "I phoned and spoke to Callum, and asked for a refund. Callum told me that somebody would call back.",
                "'\"by\":\"email\",\"with\":\"complaints team\",\"told\":\"a refund\",\"said\":\"it was too late\"'; "
                        + "I wrote to your complaints team by email, and asked for a refund. Your complaints team answered that it was too late.",
                "'\"by\":\"phone\",\"with\":\"manager\",\"said\":\"bring it back\"'; I phoned and spoke to your manager, who told me to bring it back.",
                "'\"by\":\"phone\",\"with\":\"the manager\",\"said\":\"bring it back\"'; I phoned and spoke to the manager, who told me to bring it back.",
                "'\"by\":\"phone\",\"said\":\"bring it back\"'; I phoned and was told to bring it back.",
                "'\"by\":\"visit\",\"told\":\"the kettle leaks\"'; I called in, and said that the kettle leaks.",
                "'\"by\":\"phone\",\"told\":\"my stage 1 complaint about the mould\"'; I phoned about my stage 1 complaint about the mould.",
                "'\"by\":\"phone\",\"with\":\"Orla\",\"told\":\"my complaint that was ignored\"'; "
                        + "I phoned and spoke to Orla about my complaint that was ignored.",
                "'\"by\":\"email\",\"told\":\"stage 1 complaint\"'; I wrote by email: “stage 1 complaint”.",
                "'\"by\":\"email\",\"said\":\"flight cancelled\"'; you told me by email: “flight cancelled”.",
                "'\"by\":\"phone\",\"with\":\"Orla\",\"said\":\"flight cancelled\"'; I phoned and spoke to Orla, who told me: “flight cancelled”.",
                "'\"by\":\"phone\",\"said\":\"the refund has been sent\"'; I phoned and was told that the refund has been sent.",
                "'\"by\":\"phone\",\"said\":\"you don’t cover it\"'; I phoned and was told that you don’t cover it.",
                "'\"by\":\"phone\",\"told\":\"when it would come\",\"said\":\"no answer\"'; "
                        + "I phoned, and asked when it would come. I have had no answer."
            })
    void whoSaidWhatIsToldAsItWas(String fields, String told) {
        assertThat(body("{\"tried\":[{\"on\":\"2026-10-05\",%s}]}".formatted(fields)))
                .contains("On 5 October 2026 " + told);
    }

    @Test
    void aContactWithoutADayIsToldWithAGapForIt() {
        assertThat(body("{\"tried\":[{\"by\":\"phone\",\"told\":\"called again last week, nobody could help\"}]}"))
                .contains("On [which day] I called again last week, and nobody could help.");
        assertThat(body("{\"tried\":[{\"by\":\"phone\",\"with\":\"Jean\",\"said\":\"nobody could help\"}]}"))
                .contains("On [which day] I phoned and spoke to Jean, who told me that nobody could help.");
    }

    @Test
    void theDayItWentWrongIsTold() {
        assertThat(body("{\"began\":\"2026-10-01\",\"problem\":\"It leaks.\"}")).containsOnlyOnce("1 October 2026");
        assertThat(body("{\"began\":\"2026-10-01\",\"problem\":\"On 1 October 2026 it leaked.\"}"))
                .containsOnlyOnce("1 October 2026");
        assertThat(compose(
                                "deposit-not-returned",
                                read("{\"began\":\"2026-10-01\",\"details\":{\"movedOut\":\"1 October 2026\"}}"),
                                Rung.FIRST)
                        .letter()
                        .body())
                .containsOnlyOnce("1 October 2026");
        assertThat(compose("deposit-not-returned", read("{\"began\":\"2026-10-01\"}"), Rung.FIRST)
                        .letter()
                        .body())
                .contains("I have been waiting since 1 October 2026.");
    }

    @Test
    void whatAnUnansweredMessageWasAboutIsNoAnswer() {
        assertThat(
                        body(
                                "{\"tried\":[{\"on\":\"2026-10-05\",\"by\":\"email\",\"said\":\"stage 1 complaint, no answer\"}]}"))
                .contains("On 5 October 2026 I wrote by email (stage 1 complaint), and have had no answer.");
    }

    @Test
    void aNumberThatIsNoneWithoutItsFirstWordKeepsIt() {
        assertThat(compose(
                                "double-card-charge",
                                read("{\"references\":[{\"kind\":\"account\",\"value\":\"ending 4471\"}]}"),
                                Rung.FIRST)
                        .letter()
                        .reference())
                .isEqualTo("account ending 4471");
    }

    @Test
    void anAddressWithACommaInItIsSetOffInItsSentence() {
        assertThat(compose("deposit-not-returned", Cases.of("deposit-not-returned"), Rung.FIRST)
                        .letter()
                        .body())
                .contains(
                        "From September 1, 2023, until August 31, 2026, I rented 12 Chestnut Street, Unit 4B, from you, and"
                                + " paid a deposit of $1,900.");
    }

    @Test
    void theCompanysWordsAreQuotedOnceAndExactly() {
        String body = body("{\"promise\":{\"words\":\"No quibble, ever\",\"where\":\"returns policy\"}}");

        assertThat(body).containsOnlyOnce("“No quibble, ever”").contains("your returns policy");
    }

    @ParameterizedTest
    @CsvSource({
        "repairs policy, your repairs policy",
        "Your repairs policy, your repairs policy",
        "Severn Gate Homes repairs policy, the Severn Gate Homes repairs policy",
        "the Severn Gate Homes repairs policy, the Severn Gate Homes repairs policy",
        "Severn Gate Homes’ repairs policy, Severn Gate Homes’ repairs policy",
        "an email of 3 May, an email of 3 May",
    })
    void whereAPromiseStandsIsCalledAsItsReaderCallsIt(String where, String called) {
        assertThat(body("{\"company\":{\"name\":\"Severn Gate Homes Ltd\"},\"promise\":{\"words\":\"Soon\",\"where\":\""
                        + where + "\"}}"))
                .contains("I had relied on " + called + ", which says: “Soon”.");
    }
}
