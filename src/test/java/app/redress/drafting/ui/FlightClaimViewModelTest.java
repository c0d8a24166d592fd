package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Draft;
import app.redress.drafting.DraftChange;
import app.redress.letter.EnglishVariant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FlightClaimViewModelTest {
    private final IntakeScene scene = new IntakeScene();
    private final FlightClaimViewModel model = new FlightClaimViewModel(scene.model, WORDS);

    @BeforeEach
    void aFlightIsTold() {
        scene.begin("flight-cancelled-or-delayed");
        scene.type("problem", "The flight was cancelled.");
        scene.type("details.travelled", "6 November 2026");
        scene.type("details.toldOn", "1 November 2026");
        scene.type("details.arrived", "23:10, nine hours late");
        scene.type("details.fromAirport", "Dublin");
        scene.type("details.passengers", "Ann, Ben, Cy and Di Lee");
    }

    @Test
    void nothingIsSaidBeforeBothAirportsAreKnown() {
        assertThat(model.reasonsProperty().get()).isEmpty();
        assertThat(model.askProperty().get()).isEmpty();
    }

    @Test
    void theSumIsAskedForWithItsArithmetic() {
        scene.type("details.toAirport", "Lisbon");

        assertThat(model.sumProperty().get()).isEqualTo("€400 for each of 4 passengers: €1,600");
        assertThat(model.askProperty().get()).isEqualTo("Ask for €1,600");

        model.take();
        scene.model.write();
        scene.tasks.runAll();

        assertThat(scene.draft().body())
                .contains(
                        "€1,600 for this flight, which is compensation of €400 for each of 4 passengers,",
                        ", 5 days before the flight.");
    }

    @Test
    void theRequestGrowsWithTheCosts() {
        scene.type("details.toAirport", "Lisbon");
        model.take();

        scene.type("losses", "meals, €83.20");

        assertThat(answer("remedy.amount")).isEqualTo("€1,683.20");
        assertThat(answer("remedy.workings")).endsWith("and €83.20 for our costs");
    }

    @Test
    void onceTheSumIsAskedForTheButtonSaysSoUntilTheRequestIsAnother() {
        scene.type("details.toAirport", "Lisbon");

        model.take();

        assertThat(model.askProperty().get()).isEqualTo("The letter asks for €1,600");

        scene.type("remedy.amount", "€1,000");

        assertThat(model.askProperty().get()).isEqualTo("Ask for €1,600");
    }

    @Test
    void aSumOfOnesOwnStays() {
        scene.type("details.toAirport", "Lisbon");
        model.take();
        scene.type("remedy.amount", "€1,000");

        scene.type("losses", "meals, €83.20");

        assertThat(answer("remedy.amount")).isEqualTo("€1,000");
    }

    @Test
    void theSumTakenFollowsWhoTravelledWhenTheFactsAreToldAgain() {
        scene.type("details.toAirport", "Lisbon");
        model.take();
        writeAndComeBack();

        scene.type("details.passengers", "Ann, Ben and Cy Lee");

        assertThat(answer("remedy.amount")).isEqualTo("€1,200");
        assertThat(answer("remedy.workings")).isEqualTo("compensation of €400 for each of 3 passengers");
    }

    @Test
    void aSentenceThatAsksForTheSumTakenIsOfferedTheNewOne() {
        scene.type("details.toAirport", "Lisbon");
        model.take();
        scene.write();
        Draft draft = scene.draft();
        scene.cases.saveDraft(
                scene.opened.get(0), new Draft(draft.recipient(), "", "", draft.body() + "\nPS", EnglishVariant.GB, 0));
        scene.edit();

        scene.type("details.passengers", "Ann, Ben and Cy Lee");
        scene.write();

        assertThat(scene.following.changes()).extracting(DraftChange::after).anySatisfy(after -> assertThat(after)
                .contains("Please pay €1,200", "each of 3 passengers"));
    }

    @Test
    void aSumOfOnesOwnStaysWhenTheFactsAreToldAgain() {
        scene.type("details.toAirport", "Lisbon");
        scene.type("remedy.amount", "€1,600");
        scene.type("remedy.workings", "what we agreed on the phone");
        writeAndComeBack();

        scene.type("details.passengers", "Ann, Ben and Cy Lee");

        assertThat(answer("remedy.amount")).isEqualTo("€1,600");
        assertThat(answer("remedy.workings")).isEqualTo("what we agreed on the phone");
    }

    @Test
    void theSumTakenGoesWhenNothingIsDueAndComesBackWithTheDay() {
        scene.type("details.toAirport", "Lisbon");
        model.take();

        scene.type("details.toldOn", "1 October 2026");
        assertThat(answer("remedy.amount")).isEmpty();
        assertThat(answer("remedy.workings")).isEmpty();

        scene.type("details.toldOn", "2 November 2026");
        assertThat(answer("remedy.amount")).isEqualTo("€1,600");
    }

    @Test
    void theSumTakenStaysWhileAnAirportIsBeingTyped() {
        scene.type("details.toAirport", "Lisbon");
        model.take();

        scene.type("details.toAirport", "Nowhere");
        assertThat(answer("remedy.amount")).isEqualTo("€1,600");

        scene.type("details.toAirport", "London Heathrow");
        assertThat(answer("remedy.amount")).isEqualTo("€1,000");
    }

    @Test
    void anAirportThatIsSeveralIsNamed() {
        scene.type("details.toAirport", "London");

        assertThat(model.reasonsProperty().get()).contains("“London”");
        assertThat(model.sumProperty().get()).isEmpty();
    }

    private void writeAndComeBack() {
        scene.write();
        scene.edit();
    }

    private String answer(String question) {
        return scene.answer(question).textProperty().get();
    }
}
