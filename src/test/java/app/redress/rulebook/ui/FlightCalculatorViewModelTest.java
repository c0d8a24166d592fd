package app.redress.rulebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.rulebook.flight.Regime;
import app.redress.words.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlightCalculatorViewModelTest {
    private final FlightCalculatorViewModel model = new FlightCalculatorViewModel(Words.load(Locale.UK));

    @Test
    void atFirstItAsksForTheAirports() {
        assertThat(model.conditionProperty().get()).isEqualTo("Give the first and the last airport of the booking.");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aFamilysCancelledFlightIsWorthItsSumForEach() {
        fly("Dublin", "lis");
        model.cancelledProperty().set(true);
        model.noticeProperty().set("5");
        model.lateProperty().set("9:00");
        model.passengersProperty().set("4");

        assertThat(model.sumProperty().get()).isEqualTo("€400 for each of 4 passengers: €1,600");
        assertThat(model.arithmeticProperty().get()).contains("Dublin to Lisbon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "3:20", "3 h 20", "3h20m", "200 min"})
    void aTimeCanBeTypedInManyWays(String late) {
        fly("LHR", "JFK");
        model.regimeProperty().set(Regime.UK);

        model.lateProperty().set(late);

        assertThat(model.sumProperty().get()).isEqualTo("£260");
    }

    @Test
    void nothingIsSaidPlainly() {
        fly("DUB", "LIS");
        model.lateProperty().set("2:59");

        assertThat(model.sumProperty().get()).isEqualTo("No compensation");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        fly("DUB", "LIS");

        assertThat(model.sumProperty().get()).isEmpty();
        assertThat(model.conditionProperty().get()).contains("It depends on what happened");
    }

    @Test
    void anAirportThatIsNotKnownIsNamed() {
        fly("Nowhere", "LIS");

        assertThat(model.problemProperty().get()).contains("Nowhere");
    }

    @Test
    void aNameThatIsSeveralAirportsIsNotGuessed() {
        fly("London", "LIS");

        assertThat(model.problemProperty().get()).contains("London");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "3:20:10"})
    void aTimeThatCannotBeReadIsTold(String late) {
        fly("DUB", "LIS");

        model.lateProperty().set(late);

        assertThat(model.problemProperty().get()).contains("cannot be read");
        assertThat(model.sumProperty().get()).isEmpty();
    }

    private void fly(String from, String to) {
        model.fromProperty().set(from);
        model.toProperty().set(to);
    }
}
