package app.redress.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class EvidenceListTest {
    private final StringProperty answer = new SimpleStringProperty("");
    private final BooleanProperty receipts = new SimpleBooleanProperty(false);
    private final EvidenceList list = new EvidenceList(
            List.of("Receipt or order confirmation", "Photographs of the fault", "The guarantee, if there is one"),
            answer,
            receipts);

    @Test
    void whatIsTickedGoesIntoTheAnswer() {
        list.items().get(0).hold(true);
        list.items().get(2).hold(true);

        assertThat(answer.get()).isEqualTo("receipt\nthe guarantee");
        assertThat(list.missing().getValue()).isEqualTo(1);
    }

    @Test
    void whatNeedNotBeSharedIsNotMissing() {
        EvidenceList proof = new EvidenceList(
                List.of("Photographs", "A note from a doctor, if you choose to share one"),
                new SimpleStringProperty(""),
                receipts);

        assertThat(proof.missing().getValue()).isEqualTo(1);
    }

    @Test
    void whatThePersonListedIsTicked() {
        answer.set("the receipt\ntwo photographs of the fault\na letter");

        assertThat(list.items())
                .extracting(item -> item.heldProperty().getValue())
                .containsExactly(true, true, false);
    }

    @Test
    void whatAListingIsToHoldIsNotPartOfItsName() {
        EvidenceList notes =
                new EvidenceList(List.of("A note of each call: when, who, what was said"), answer, receipts);

        notes.items().get(0).hold(true);

        assertThat(answer.get()).isEqualTo("a note of each call");
    }

    @Test
    void whatBelongsToAThingIsNamedWithIt() {
        EvidenceList proof = new EvidenceList(
                List.of("The application or report, with its number", "Photographs, with dates"), answer, receipts);

        proof.items().get(0).hold(true);
        proof.items().get(1).hold(true);
        assertThat(answer.get()).isEqualTo("the application with its number\nphotographs with dates");

        answer.set("two photographs");
        assertThat(proof.items().get(1).heldProperty().getValue())
                .as("as it was named before, or by hand")
                .isTrue();
    }

    @Test
    void whatIsNoLongerTickedLeavesTheAnswerAndNothingElse() {
        answer.set("the receipt\na letter");

        list.items().get(0).hold(false);

        assertThat(answer.get()).isEqualTo("a letter");
        assertThat(list.missing().getValue()).isEqualTo(2);
    }

    @Test
    void aReceiptTickedBesideACostStandsForTheReceipts() {
        EvidenceList proof = new EvidenceList(
                List.of("Boarding passes", "Receipts for meals and other costs", "The receipt"), answer, receipts);
        EvidenceList.Item meals = proof.items().get(1);
        assertThat(proof.missing().getValue()).isEqualTo(3);

        receipts.set(true);

        assertThat(meals.heldProperty().getValue()).isTrue();
        assertThat(meals.ticked().getValue()).isTrue();
        assertThat(proof.items().get(2).heldProperty().getValue())
                .as("of the thing itself")
                .isFalse();
        assertThat(proof.missing().getValue()).isEqualTo(2);
        assertThat(answer.get()).as("the costs are told with their receipts").isEmpty();

        receipts.set(false);
        assertThat(meals.heldProperty().getValue()).isFalse();
    }
}
