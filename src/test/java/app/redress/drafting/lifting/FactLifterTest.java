package app.redress.drafting.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.TypedAnswers;
import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactLifterTest {
    private static final String RANT = """
            I am FURIOUS!!! I bought this piece of junk kettle from Harbour & Finch on 9 November 2026 for £49.99 and on
            12 November it started leaking all over my kitchen, you absolute clowns. I rang on 14 November and spoke to
            Callum who told me to wait a week. A WEEK! On 16 November I emailed and nobody answered, typical. Your website
            says “every product is tested before it leaves us” - what a joke. I had to take a taxi for £12 because of you.
            My order number is HF-20418 and I want my £49.99 back NOW.
            """;

    private final FactLifter lifter =
            new FactLifter(new TypedAnswers(EnglishVariant.GB, "GB", LocalDate.of(2026, 11, 21)));

    @Test
    void everythingALetterCanUseIsFoundInARant() {
        List<LiftedFact> found = lifter.lift(RANT.replace("\n", " "));

        assertThat(found)
                .extracting(fact -> fact.offers().get(0).question() + " = "
                        + fact.offers().get(0).answer())
                .containsExactly(
                        "company.name = Harbour & Finch",
                        "bought.on = 9 November 2026",
                        "bought.price = £49.99",
                        "began = 12 November 2026",
                        "tried = 14 November 2026, phone, Callum: to wait a week",
                        "tried = 16 November 2026, email",
                        "promise.words = every product is tested before it leaves us",
                        "losses = a taxi, £12",
                        "references = order HF-20418");
    }

    @Test
    void whatIsSaidOfSomebodysHealthIsLeftWhereItStands() {
        List<LiftedFact> found = lifter.lift(
                "The mould has been there since 3 October 2026. My daughter has asthma and was in hospital on 9 October 2026"
                        + " with it. On 12 October I rang and told Callum that she has asthma, and he told me to wait a week."
                        + " I have been depressed ever since.");

        assertThat(found).isNotEmpty();
        assertThat(found)
                .flatExtracting(LiftedFact::offers)
                .noneMatch(offer -> offer.question().equals("impact"))
                .noneMatch(offer -> offer.answer().matches("(?i).*(asthma|hospital|depress).*"));
    }

    @Test
    void aJourneyIsFoundInSarcasm() {
        List<LiftedFact> found = lifter.lift("""
                Bravo, Atlantica Air Lines, what a triumph! I flew from Toronto to Lisbon on 5 November 2026, flight TA 204, \
                and my suitcase stayed behind. I bought a shirt and trousers for €118 on 6 November and toiletries for €23.40. \
                On 8 November the suitcase strolled in with a wheel torn off.""");

        assertThat(found)
                .extracting(fact -> fact.offers().get(0).question() + " = "
                        + fact.offers().get(0).answer())
                .contains(
                        "company.name = Atlantica Air Lines",
                        "details.fromAirport = Toronto",
                        "details.toAirport = Lisbon",
                        "details.travelled = 5 November 2026",
                        "details.flight = TA 204",
                        "details.returned = 8 November 2026")
                .doesNotContain("company.name = Toronto");
        assertThat(found)
                .flatExtracting(LiftedFact::offers)
                .extracting(LiftedFact.Offer::answer)
                .contains("a shirt and trousers, €118, 6 November 2026", "toiletries, €23.40, 6 November 2026");
    }

    @Test
    void theHeatStaysBehind() {
        String answers = lifter.lift(RANT).stream()
                .flatMap(fact -> fact.offers().stream())
                .map(LiftedFact.Offer::answer)
                .reduce("", String::concat);

        assertThat(answers).doesNotContainIgnoringCase("junk", "clown", "furious", "joke", "typical");
    }

    @Test
    void eachIsFoundWhereItStands() {
        assertThat(lifter.lift(RANT))
                .allSatisfy(fact -> assertThat(fact.range().of(RANT)).contains(fact.words()));
    }

    @Test
    void aTalkTakesTheDayToldLast() {
        assertThat(
                        first(
                                "The boiler died on 3 October. I called again and was told by a manager that parts are coming."))
                .contains("tried = 3 October 2026, phone, a manager: parts are coming");
    }

    @Test
    void whatWasSpentIsALossWithItsThing() {
        assertThat(first("I spent £34.50 on a hotel breakfast and had to buy another £8 for parking on 2 October."))
                .contains("losses = a hotel breakfast, £34.50, 2 October 2026");
    }

    @Test
    void aPromiseWithoutATalkIsAnEvent() {
        assertThat(first("On 5 October you promised me that the mould would be treated."))
                .contains("events = 5 October 2026: I was promised the mould would be treated");
    }

    @Test
    void aCompanyIsKnownByWhatItsNameSaysItIs() {
        assertThat(first("I am so sorry but Southern Cross Bank are just monsters."))
                .containsExactly("company.name = Southern Cross Bank");
    }

    @Test
    void whatTheySaidIsToldAsALetterToThemTellsIt() {
        assertThat(first("A lady called Priya said on 3 October that they would refund me within 10 days."))
                .containsExactly("events = 3 October 2026: Priya told me that you would refund me within 10 days");
        assertThat(first("On 10 November they wrote that they won't pay because I did it myself, the clowns."))
                .containsExactly(
                        "events = 10 November 2026: I was told in writing that you won't pay because I did it myself");
    }

    @Test
    void whatWasSaidOnADayToldBeforeIsNotPassedOver() {
        assertThat(first("I noticed on 3 October. Priya said on 3 October that they would refund me."))
                .containsExactly(
                        "began = 3 October 2026", "events = 3 October 2026: Priya told me that you would refund me");
    }

    @Test
    void moneyThatWasMovedIsWhatWasPaid() {
        assertThat(first("He made me move A$4,860 to a safe account.")).containsExactly("bought.price = A$4,860");
    }

    @Test
    void aNumberWithoutItsKindIsAReferenceStill() {
        assertThat(first("Look at KX83920-B if you can read.")).containsExactly("references = KX83920-B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45 pounds | £45",
                "forty-five pounds | £45",
                "45 quid | £45",
                "$45 USD | US$45",
                "EUR 45 | €45",
                "eight grand | £8,000",
                "one thousand two hundred euros | €1,200"
            })
    void aSumIsFoundHoweverItIsWritten(String written, String sum) {
        assertThat(first("I paid " + written + " for it and it broke.")).containsExactly("bought.price = " + sum);
    }

    @Test
    void whoSpeaksForACompanyIsNotTheCompany() {
        List<String> found =
                first("On 14 November I rang and Tracy from Northgate Homes said the mould would be treated.");

        assertThat(found)
                .contains("company.name = Northgate Homes")
                .anySatisfy(line -> assertThat(line).contains("phone, Tracy:"))
                .noneSatisfy(line -> assertThat(line).contains("Homes:"));
    }

    @Test
    void insultsAndWeekdaysAreNobodysNames() {
        assertThat(lifter.lift("They called Monday. I called YOU. Apparently The Boss said no."))
                .extracting(LiftedFact::kind)
                .doesNotContain(Kind.NAME, Kind.AMOUNT, Kind.DATE);
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        assertThat(lifter.lift("")).isEmpty();
        assertThat(lifter.lift("I hate them so much I could scream!!!")).isEmpty();
    }

    private List<String> first(String text) {
        return lifter.lift(text).stream()
                .map(fact -> fact.offers().get(0))
                .map(offer -> offer.question() + " = " + offer.answer())
                .toList();
    }
}
