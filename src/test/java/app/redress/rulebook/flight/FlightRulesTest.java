package app.redress.rulebook.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.util.Locale;
import java.util.OptionalInt;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlightRulesTest {
    private final Airports airports = Airports.read();
    private final FlightRules rules = new FlightRules(Words.load(Locale.UK));

    @ParameterizedTest
    @CsvSource({
        // to 1,500 km, in the middle, within the Union beyond 3,500 km, far
        "EU, DUB, CDG, 179, 0",
        "EU, DUB, CDG, 180, 250",
        "EU, DUB, CDG, 241, 250",
        "EU, DUB, LIS, 179, 0",
        "EU, DUB, LIS, 180, 400",
        "EU, DUB, LIS, 600, 400",
        "EU, CDG, RUN, 180, 400",
        "EU, CDG, RUN, 240, 400",
        "EU, MAD, LPA, 200, 400",
        "EU, HEL, LPA, 200, 400",
        "EU, OSL, ZRH, 200, 250",
        "EU, OSL, LIS, 200, 400",
        "EU, FRA, TLV, 200, 400",
        "EU, DUB, JFK, 179, 0",
        "EU, DUB, JFK, 180, 300",
        "EU, DUB, JFK, 240, 300",
        "EU, DUB, JFK, 241, 600",
        "UK, LHR, DUB, 180, 220",
        "UK, LGW, AGP, 180, 350",
        "UK, LGW, AGP, 179, 0",
        "UK, LHR, JFK, 179, 0",
        "UK, LHR, JFK, 180, 260",
        "UK, LHR, JFK, 240, 260",
        "UK, LHR, JFK, 241, 520"
    })
    void aLateArrivalIsWorth(Regime regime, String from, String to, int minutes, int amount) {
        assertThat(of(regime, from, to, new Disruption.Delay(minutes)).amount()).hasValue(amount);
    }

    @ParameterizedTest
    @CsvSource({
        // told two weeks before or earlier
        "EU, DUB, CDG, 14, , 0",
        "EU, DUB, JFK, 30, 900, 0",
        "UK, LHR, JFK, 14, , 0",
        // told 13 to 7 days before: nothing within 4 hours
        "EU, DUB, CDG, 13, , 250",
        "EU, DUB, CDG, 13, 0, 0",
        "EU, DUB, CDG, 7, 239, 0",
        "EU, DUB, CDG, 7, 240, 250",
        "EU, DUB, LIS, 13, 239, 0",
        "EU, DUB, LIS, 10, 240, 400",
        "EU, DUB, JFK, 10, 239, 0",
        "EU, DUB, JFK, 10, 240, 300",
        "EU, DUB, JFK, 10, 241, 600",
        "UK, LHR, JFK, 8, 240, 260",
        "UK, LGW, AGP, 8, 239, 0",
        // told less than 7 days before: nothing within 2 hours, half within 2, 3 or 4
        "EU, DUB, CDG, 6, 119, 0",
        "EU, DUB, CDG, 6, 120, 125",
        "EU, DUB, CDG, 6, 121, 250",
        "EU, DUB, LIS, 6, 119, 0",
        "EU, DUB, LIS, 0, 120, 200",
        "EU, DUB, LIS, 0, 180, 200",
        "EU, DUB, LIS, 5, 181, 400",
        "EU, DUB, LIS, 5, 540, 400",
        "EU, CDG, RUN, 5, 180, 200",
        "EU, CDG, RUN, 5, 181, 400",
        "EU, DUB, JFK, 0, 119, 0",
        "EU, DUB, JFK, 0, 240, 300",
        "EU, DUB, JFK, 0, 241, 600",
        "EU, DUB, JFK, 0, , 600",
        "UK, LHR, DUB, 2, 120, 110",
        "UK, LHR, DUB, 2, 121, 220",
        "UK, LGW, AGP, 2, 150, 175",
        "UK, LGW, AGP, 2, 181, 350",
        "UK, LHR, JFK, 2, 200, 260",
        "UK, LHR, JFK, 2, , 520"
    })
    void aCancellationIsWorth(
            Regime regime,
            String from,
            String to,
            @Nullable Integer notice,
            @Nullable Integer reroutedDelay,
            int amount) {
        assertThat(of(regime, from, to, cancelled(notice, reroutedDelay)).amount())
                .hasValue(amount);
    }

    @Test
    void anExtraordinaryCauseIsWorthNothing() {
        Compensation compensation = rules.of(flight("DUB", "JFK"), Regime.EU, new Disruption.Delay(600), true);

        assertThat(compensation.amount()).hasValue(0);
        assertThat(compensation.arithmetic()).contains("extraordinary");
    }

    @Test
    void whatIsNotKnownIsAskedFor() {
        assertThat(of(Regime.EU, "DUB", "LIS", new Disruption.Unknown())).satisfies(compensation -> {
            assertThat(compensation.amount()).isEmpty();
            assertThat(compensation.dependsOn()).contains("what happened", "€400");
        });
        assertThat(of(Regime.EU, "DUB", "LIS", cancelled(null, 100))).satisfies(compensation -> {
            assertThat(compensation.amount()).isEmpty();
            assertThat(compensation.dependsOn()).contains("how many days");
        });
    }

    @Test
    void aReplacementThatLeftMuchEarlierDoesNotCount() {
        assertThat(of(Regime.EU, "DUB", "LIS", cancelled(10, 100)).dependsOn()).contains("no more than 2 hours before");
        assertThat(of(Regime.EU, "DUB", "LIS", cancelled(3, 100)).dependsOn()).contains("no more than 1 hour before");
    }

    @ParameterizedTest
    @CsvSource({
        "EU, DUB, JFK, 600, ''",
        "EU, JFK, DUB, 600, EU airline",
        "EU, LHR, JFK, 0, ''",
        "EU, LHR, DUB, 250, EU airline",
        "EU, KEF, JFK, 600, ''",
        "UK, LHR, JFK, 520, ''",
        "UK, JFK, LHR, 520, UK or EU airline",
        "UK, DUB, JFK, 0, ''",
        "UK, JER, CDG, 0, ''"
    })
    void theRulesBindTheAirlinesTheyName(Regime regime, String from, String to, int amount, String condition) {
        Compensation compensation = of(regime, from, to, new Disruption.Delay(600));

        assertThat(compensation.amount()).hasValue(amount);
        assertThat(compensation.dependsOn()).contains(condition).matches(said -> said.isEmpty() == condition.isEmpty());
    }

    @Test
    void upTo1500KilometresMeansThemIncluded() {
        Airport from = new Airport("AAA", "FR", 0, 0, "A");
        double degrees = Math.toDegrees(1500.0 / 6371);

        Compensation near = at(from, degrees - 1e-9);
        Compensation middle = at(from, degrees + 0.01);

        assertThat(near.amount()).hasValue(250);
        assertThat(near.dependsOn()).contains("border");
        assertThat(middle.amount()).hasValue(400);
    }

    @ParameterizedTest
    @CsvSource({"LHR, JFK, 5540", "DUB, LIS, 1643", "LHR, SYD, 17020", "CDG, RUN, 9370", "AMS, SIN, 10510"})
    void distancesAreThoseOfTheGreatCircle(String from, String to, int kilometres) {
        assertThat(flight(from, to).kilometres()).isCloseTo(kilometres, Percentage.withPercentage(0.5));
    }

    @Test
    void theArithmeticCanBeFollowed() {
        assertThat(of(Regime.EU, "DUB", "JFK", new Disruption.Delay(200)).arithmetic())
                .isEqualTo(
                        "Dublin to New York JFK is about 5,103 km by the great circle route. Over 3,500 km the sum is"
                                + " €600. For arriving no more than 4 hours late over this distance, it is halved: €300.");
    }

    @Test
    void anAirportThatIsNotInTheTableIsNamed() {
        assertThatThrownBy(() -> airports.find("QQQ"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.arguments())
                        .containsExactly("QQQ"));
    }

    @Test
    void theTableIsInOrder() {
        assertThat(airports.all()).hasSizeGreaterThan(4000).allSatisfy(airport -> {
            assertThat(airport.iata()).matches("[A-Z]{3}");
            assertThat(airport.country()).matches("[A-Z]{2}");
            assertThat(airport.latitude()).isBetween(-65.0, 85.0);
            assertThat(airport.longitude()).isBetween(-180.0, 180.0);
            assertThat(airport.name()).isNotBlank();
        });
    }

    private Compensation at(Airport from, double degreesEast) {
        Airport to = new Airport("BBB", "MA", 0, degreesEast, "B");
        return rules.of(new Flight(from, to), Regime.EU, new Disruption.Delay(200), false);
    }

    private Compensation of(Regime regime, String from, String to, Disruption disruption) {
        return rules.of(flight(from, to), regime, disruption, false);
    }

    private Flight flight(String from, String to) {
        return new Flight(airports.find(from), airports.find(to));
    }

    private static Disruption cancelled(@Nullable Integer notice, @Nullable Integer reroutedDelay) {
        return new Disruption.Cancellation(optional(notice), optional(reroutedDelay));
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
