package app.redress.drafting.json;

import static app.redress.drafting.json.DraftComposerTest.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.AnswerSheet;
import app.redress.drafting.ComposedLetter;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.drafting.TypedAnswers;
import app.redress.drafting.WrittenAnswers;
import app.redress.letter.EnglishVariant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sums in letters: what was paid, what it cost besides, what is asked for. */
class ComposedSumsTest extends Composing {
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
    void whatWasLostIsListedWithItsValueApartFromWhatWasBoughtInstead() {
        Facts facts = read("{\"remedy\":{\"kind\":\"compensation\"},\"contents\":["
                + "{\"what\":\"wool coat\",\"amount\":\"€180\",\"on\":\"2025-10-04\",\"receipt\":true},"
                + "{\"what\":\"the suitcase\",\"amount\":\"€120\",\"when\":\"June 2023\"},"
                + "{\"what\":\"gloves\",\"amount\":\"€20\",\"when\":\"last winter\"}],"
                + "\"losses\":[{\"what\":\"toiletries\",\"amount\":\"€19.50\",\"when\":\"last week\"}]}");

        ComposedLetter composed = compose("baggage", facts, Rung.FIRST);

        assertThat(composed.letter().body())
                .contains("""
                        These things were lost or broken:

                        - A wool coat, bought on 4 October 2025: €180
                        - The suitcase, bought in June 2023: €120
                        - Gloves, bought last winter: €20
                        - In all: €320
                        """)
                .contains("I had to pay €19.50 for toiletries.")
                .contains("Please pay me €339.50, which is the value of these things, €320, and my costs of €19.50, by")
                .contains("a copy of the receipt for the wool coat");
    }

    @Test
    void aThingOrTwoWithTheirValueAreASentence() {
        String one = "{\"what\":\"wool coat\",\"amount\":\"€180\",\"when\":\"2023\"}";
        String two = one + ",{\"what\":\"gloves\",\"amount\":\"£20\"}";
        String facts = "{\"remedy\":{\"kind\":\"compensation\"},\"contents\":[%s]}";

        assertThat(baggage(facts.formatted(one)))
                .contains("What was lost or broken was worth €180: a wool coat, bought in 2023.")
                .contains("Please pay me €180, which is the value of these things, by");
        assertThat(baggage(facts.formatted(two)))
                .contains("was worth €180 and £20: a wool coat (€180, bought in 2023) and gloves (£20).")
                .contains("Please pay me €180 and £20, which is the value of these things, by");
    }

    @Test
    void aBrokenBagCanBeRepairedReplacedOrPaidFor() {
        String facts =
                "{\"item\":\"a blue suitcase\",\"details\":{\"broken\":\"one wheel\"},\"remedy\":{\"kind\":\"%s\"}}";

        assertThat(baggage(facts.formatted("repair")))
                .contains("The damage is this: one wheel.")
                .contains("Please have the blue suitcase repaired at no charge to me by");
        assertThat(baggage(facts.formatted("replacement")))
                .contains("Please replace the blue suitcase with one of the same kind and value by");
    }

    @Test
    void whatIsToBeMendedIsNotPaidForAsWell() {
        String facts = "{\"item\":\"blue Samsonite suitcase\",\"remedy\":{\"kind\":\"repair\"},\"contents\":["
                + "{\"what\":\"Suitcase\",\"amount\":\"€120\",\"when\":\"2023\"}%s]}";

        assertThat(baggage(facts.formatted("")))
                .contains("Please have the blue Samsonite suitcase repaired at no charge to me by")
                .doesNotContain("€120", "pay");
        assertThat(baggage(facts.formatted(",{\"what\":\"wool coat\",\"amount\":\"€180\"}")))
                .contains("What was lost or broken was worth €180: a wool coat.")
                .contains("2. Pay €180, which is the value of these things.");
    }

    @Test
    void receiptsOfWhatWasBoughtInsteadAreNotThoseOfWhatWasLost() {
        ComposedLetter composed = compose(
                "baggage",
                read("{\"evidence\":[\"receipts for things bought meanwhile\"],"
                        + "\"contents\":[{\"what\":\"wool coat\",\"amount\":\"€180\",\"receipt\":true}],"
                        + "\"losses\":[{\"what\":\"toiletries\",\"amount\":\"€19.50\",\"receipt\":true}]}"),
                Rung.FIRST);

        assertThat(composed.enclosed())
                .containsExactly("the receipts for things bought meanwhile", "the receipt for the wool coat");
    }

    private String baggage(String facts) {
        return compose("baggage", read(facts), Rung.FIRST).letter().body();
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
}
