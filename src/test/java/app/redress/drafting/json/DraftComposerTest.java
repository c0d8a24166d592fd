package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.AnswerSheet;
import app.redress.drafting.ComposedLetter;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Gravity;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.Style;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.WrittenAnswers;
import app.redress.letter.EnglishVariant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftComposerTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final DraftComposer composer = new DraftComposer(new JsonLetterForms());
    private final JsonFacts format = new JsonFacts();

    @Test
    void theSameFactsAlwaysGiveTheSameLetter() {
        Facts facts = Cases.of("faulty-goods");

        assertThat(compose("faulty-goods", facts, Rung.FIRST)).isEqualTo(compose("faulty-goods", facts, Rung.FIRST));
    }

    @Test
    void warmthIsOnlyWhatThePersonValued() {
        assertThat(body("{\"valued\":\"Your staff are kind\"}"))
                .contains("\n\nYour staff are kind.\n\nHere is what did not work.");
        assertThat(body("{}"))
                .contains("I am writing about")
                .doesNotContain("Here is what did not work", "kind", "valued");
    }

    @Test
    void anAnswerIsAskedForInTwoWeeksUnlessADayIsNamed() {
        assertThat(body("{}")).contains("by 5 December 2026");
        assertThat(body("{\"replyBy\":\"2026-12-20\"}")).contains("by 20 December 2026");
    }

    @Test
    void aDayThatIsPastIsNotAskedForAgain() {
        assertThat(body("{\"replyBy\":\"2026-11-02\"}")).contains("by 5 December 2026");
    }

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
    void theDollarIsNamedToAReaderInAnotherCountry() {
        String facts = "{\"sender\":{\"country\":\"CA\"},\"company\":{\"name\":\"Aer Alba\",\"country\":\"%s\"},"
                + "\"bought\":{\"price\":\"$210\"}}";

        assertThat(body(facts.formatted("IE"))).contains("for CA$210");
        assertThat(body(facts.formatted("CA"))).contains("for $210");
        assertThat(body(facts.formatted(""))).contains("for $210");
    }

    @Test
    void threeCostsStandOneBelowTheOtherWithTheirTotal() {
        String losses = "{\"remedy\":{\"kind\":\"compensation\"},\"impact\":\"I froze\",\"losses\":["
                + "{\"what\":\"a coat\",\"amount\":\"£140\",\"on\":\"2026-10-09\"},"
                + "{\"what\":\"gloves\",\"amount\":\"£20\"},{\"what\":\"a hat\",\"amount\":\"£15.50\"}]}";

        assertThat(body(losses))
                .contains("It has cost me:\n\n- A coat: £140 on 9 October 2026\n- Gloves: £20\n- A hat: £15.50\n"
                        + "- In all: £175.50\n\nI froze.")
                .contains("Please pay me £175.50, which is the total of these costs, by");
    }

    @Test
    void aCardThatWasPaidWithIsNotWhatWasPaidFor() {
        String told = "{\"item\":\"%s\",\"bought\":{\"paidBy\":\"credit card\"}}";

        assertThat(card(told.formatted("my Cardinal Visa credit card")))
                .contains("I agreed to one payment only, with my Cardinal Visa credit card.")
                .doesNotContain("by credit card");
        assertThat(card(told.formatted("two nights at a hotel")))
                .contains("I agreed to one payment only, for two nights at a hotel, by credit card.");
    }

    private String card(String facts) {
        return compose("double-card-charge", read(facts), Rung.FIRST).letter().body();
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
    void sumsInTwoCurrenciesAreAskedForBesideEachOther() {
        String body = compose(
                        "faulty-goods",
                        read("{\"bought\":{\"price\":\"£50\"},\"remedy\":{\"kind\":\"refund\"},\"losses\":["
                                + "{\"what\":\"a taxi\",\"amount\":\"€12\"},"
                                + "{\"what\":\"parking\",\"amount\":\"£3\"}]}"),
                        Rung.FIRST)
                .letter()
                .body();

        assertThat(body).contains("Please refund £53 and €12, which is the price of £50 and my costs of €12 and £3,");
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
    void whoComplainedToABritishLandlordBeforeAsksForTheSecondStage() {
        String tried =
                "{\"sender\":{\"country\":\"%s\"},\"tried\":[{\"on\":\"2026-10-05\",\"by\":\"email\",\"said\":\"%s\"}]}";

        assertThat(mouldLetter(tried.formatted("GB", "stage 1 complaint, no answer")))
                .contains("take this letter as my request for stage 2");
        assertThat(mouldLetter(tried.formatted("GB", "an inspector would come")))
                .doesNotContain("stage 2");
        assertThat(mouldLetter(tried.formatted("IE", "stage 1 complaint, no answer")))
                .doesNotContain("stage 2");
    }

    private String mouldLetter(String facts) {
        return compose("repairs-ignored", read(facts), Rung.FIRST).letter().body();
    }

    @Test
    void lossesFillTheAskAndTheEnclosures() {
        ComposedLetter composed = compose(
                "faulty-goods",
                read("{\"bought\":{\"price\":\"£50\"},\"remedy\":{\"kind\":\"refund\"},\"losses\":["
                        + "{\"what\":\"a taxi\",\"amount\":\"£12\",\"receipt\":true},"
                        + "{\"what\":\"parking\",\"amount\":\"£3\"}]}"),
                Rung.FIRST);

        assertThat(composed.letter().body())
                .contains("£12 for a taxi and £3 for parking, £15 in all")
                .contains("Please refund £65, which is the price of £50 and my costs of £15,");
        assertThat(composed.enclosed()).containsExactly("the receipt for the taxi");
    }

    @Test
    void aCostComesOnTopOnlyOfAPaymentThatTheLetterTellsOf() {
        String taxi = "\"losses\":[{\"what\":\"a taxi\",\"amount\":\"£12\"}]";

        assertThat(body("{\"bought\":{\"price\":\"£50\"}," + taxi + "}")).contains("I also had to pay £12 for a taxi.");
        assertThat(body("{" + taxi + "}")).contains("I had to pay £12 for a taxi.");
        assertThat(compose("baggage", read("{\"bought\":{\"price\":\"£50\"}," + taxi + "}"), Rung.FIRST)
                        .letter()
                        .body())
                .as("a letter that does not tell the price")
                .contains("I had to pay £12 for a taxi.");
    }

    @Test
    void costsThatAreAskedForAreNotNamedAsNewThings() {
        String facts = "{\"remedy\":{\"kind\":\"compensation\"},\"losses\":["
                + "{\"what\":\"a shirt and trousers\",\"amount\":\"€118\"},"
                + "{\"what\":\"a new suitcase\",\"amount\":\"€189\"}]}";

        assertThat(body(facts))
                .contains("€118 for a shirt and trousers and €189 for a new suitcase,")
                .contains("Please pay me €307, which is what I had to pay for the shirt and trousers and the new"
                        + " suitcase, by");
    }

    @Test
    void aSumWithoutItsArithmeticIsAGap() {
        assertThat(body("{\"remedy\":{\"kind\":\"compensation\",\"amount\":\"£80\"}}"))
                .contains("Please pay me £80, which is [how you worked it out],");
    }

    @Test
    void aRepairAndASumAreNumbered() {
        assertThat(body("{\"item\":\"a kettle\",\"remedy\":{\"kind\":\"repair\"},\"losses\":["
                        + "{\"what\":\"a taxi\",\"amount\":\"£12\"}]}"))
                .contains("by 5 December 2026:\n\n1. Repair the kettle at no charge.\n2. Pay £12, which is");
    }

    @Test
    void aShareOfThePriceIsNotSaidToBeOfThePriceTwice() {
        String half = "{\"remedy\":{\"kind\":\"price-reduction\",\"amount\":\"£40\",\"workings\":\"%s\"}}";

        assertThat(body(half.formatted("half the price"))).contains("Please refund £40, which is half the price, by");
        assertThat(body(half.formatted("two days out of four")))
                .contains("Please refund £40 of the price, which is two days out of four, by");
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

    @Test
    void aSumWithoutItsCurrencyIsAGapUntilTheCountryIsKnown() {
        TypedAnswers nowhere = new TypedAnswers(EnglishVariant.GB, "", TODAY);
        Facts told = new AnswerSheet(Map.of("bought.price", "612.40"), "order", nowhere).over(Facts.NONE);
        assertThat(new WrittenAnswers(told, nowhere).texts()).containsEntry("bought.price", "612.40");
        Facts kept = format.read("test", format.write(told));

        assertThat(compose("faulty-goods", kept, Rung.FIRST).letter().body()).contains("for 612.40 [currency]");
        assertThat(compose("faulty-goods", kept.from(Cases.of("faulty-goods").sender()), Rung.FIRST)
                        .letter()
                        .body())
                .contains("for £612.40");
    }

    @Test
    void aGraveMatterIsWrittenPlainlyAndSaysWhy() {
        ComposedLetter composed = compose(
                "faulty-goods",
                read("{\"valued\":\"Your staff are kind\",\"problem\":\"It burst and I was taken to hospital.\"}"),
                Rung.FIRST);

        assertThat(composed.style()).isEqualTo(Style.PLAIN);
        assertThat(composed.because()).containsExactly(Gravity.INJURY);
        assertThat(composed.letter().body())
                .doesNotContain("Your staff are kind")
                .contains("formal complaint");
    }

    @Test
    void aStyleThatIsChosenIsKept() {
        ComposedLetter composed = composer.compose(
                situation("faulty-goods"),
                read("{\"grave\":[\"fraud\"]}"),
                Rung.FIRST,
                Optional.of(Style.SELF_HEALING),
                TODAY);

        assertThat(composed.style()).isEqualTo(Style.SELF_HEALING);
        assertThat(composed.because()).isEmpty();
    }

    @Test
    void aLetterToAnOutsideBodySpeaksAboutTheCompanyAndNotToIt() {
        String body = compose("faulty-goods", Cases.of("faulty-goods"), Rung.BODY)
                .letter()
                .body();

        assertThat(body)
                .startsWith("Dear Retail Ombudsman,")
                .contains("I bought a Brewster K2 kettle from Harbour & Finch for £49.99")
                .contains("I would like Harbour & Finch to refund £61.99");
    }

    @Test
    void aLetterForSomebodyElseNamesThem() {
        assertThat(body("{\"onBehalfOf\":{\"name\":\"Grace Osei\",\"relation\":\"my mother\",\"authority\":true}}"))
                .contains("I write on behalf of my mother, Grace Osei, who has asked me to act.")
                .contains("Grace Osei bought");
    }

    @Test
    void anAmericanYearIsSetOffInItsSentence() {
        assertThat(compose("wrong-item-sent", Cases.of("wrong-item-sent"), Rung.FIRST)
                        .letter()
                        .body())
                .contains("On September 14, 2026, I ordered", "by December 5, 2026.");
    }

    @Test
    void aLongStoryDoesNotMakeAShortLetterLong() {
        String story = "The kettle leaks and I have tried everything that anybody could think of. ".repeat(40);
        Facts facts = read("{\"problem\":\"%s\",\"impact\":\"%s\",\"valued\":\"%s\"}".formatted(story, story, story));
        ComposedLetter composed =
                composer.compose(situation("faulty-goods"), facts, Rung.FIRST, Optional.of(Style.SHORT), TODAY);

        assertThat(composed.letter().body().split("\\s+")).hasSizeLessThan(Style.SHORT_WORDS);
    }

    private String body(String facts) {
        return compose("faulty-goods", read(facts), Rung.FIRST).letter().body();
    }

    private Facts read(String json) {
        return format.read("facts", json);
    }

    private ComposedLetter compose(String id, Facts facts, Rung rung) {
        return composer.compose(situation(id), facts, rung, Optional.empty(), TODAY);
    }

    static Situation situation(String id) {
        return new JsonSituations(Path.of("none"))
                .all().stream()
                        .filter(situation -> situation.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
