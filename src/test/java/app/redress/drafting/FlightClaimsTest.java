package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.json.JsonFacts;
import app.redress.rulebook.flight.Regime;
import app.redress.words.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FlightClaimsTest {
    private final Words words = Words.load(Locale.UK);
    private final FlightClaims claims = new FlightClaims(words);
    private final FlightClaimWords said = new FlightClaimWords(words);

    @Test
    void aFamilysCancelledFlightGivesItsSumForEach() {
        FlightClaim claim = claims.of(family("2026-10-18")).orElseThrow();

        assertThat(said.sum(claim)).isEqualTo("€400 for each of 4 passengers: €1,600");
        assertThat(said.reasons(claim))
                .contains("about 1,643 km", "told 5 days before, which is less than 14 days", "extraordinary");
        assertThat(said.besides(claim)).contains("reform", "not a promise");
    }

    @Test
    void whoeverWasToldTwoWeeksBeforeIsNotOfferedASum() {
        Facts early = family("2026-10-09");
        FlightClaim claim = claims.of(early).orElseThrow();

        assertThat(said.sum(claim)).isEqualTo("No compensation");
        assertThat(said.asked(claim, early)).isEmpty();
    }

    @Test
    void costsInTheSameMoneyAreAskedForToo() {
        Facts told = family("2026-10-18");
        FlightClaimWords.Asked asked =
                said.asked(claims.of(told).orElseThrow(), told).orElseThrow();

        assertThat(asked.sum().write("IE")).isEqualTo("€1,683.20");
        assertThat(asked.workings())
                .isEqualTo("compensation of €400 for each of 4 passengers, and €83.20 for our costs");
    }

    @Test
    void whileNobodySaysHowManyTravelledTheSumIsForEach() {
        Facts told = flight("", "\"fromAirport\": \"LHR\", \"toAirport\": \"JFK\", \"arrived\": \"five hours late\"");
        FlightClaim claim = claims.of(told).orElseThrow();

        assertThat(claim.regime()).isEqualTo(Regime.UK);
        assertThat(said.sum(claim)).isEqualTo("£520 for each passenger");
        assertThat(said.besides(claim)).doesNotContain("reform");
    }

    @Test
    void aCityOfSeveralAirportsIsAskedAbout() {
        Facts told = flight("", "\"fromAirport\": \"London\", \"toAirport\": \"LIS\"");

        assertThat(claims.of(told)).isEmpty();
        assertThat(claims.unknownAirport(told)).contains("London");
    }

    @Test
    void aFlightThatNoRulesCoverSaysNothing() {
        assertThat(claims.of(flight("", "\"fromAirport\": \"JFK\", \"toAirport\": \"SYD\"")))
                .isEmpty();
    }

    private static Facts family(String told) {
        return flight("The flight was cancelled, and the next one left nine hours later.", """
                "fromAirport": "Dublin", "toAirport": "Lisbon", "travelled": "2026-10-23", "toldOn": "%s",
                "arrived": "eleven in the evening, nine hours late", "people": "four of us"
                """.formatted(told));
    }

    private static Facts flight(String problem, String details) {
        return new JsonFacts().read("facts", """
                {"sender": {"name": "Aoife Brennan", "country": "IE"}, "problem": "%s", "details": {%s},
                 "losses": [{"what": "meals at the airport", "amount": "€83.20"}]}
                """.formatted(problem, details));
    }
}
