package app.redress.drafting.ui;

import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.ui.ChoiceNames;
import app.redress.ui.Shown;
import app.redress.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One thing found in the private page: what it is, where it goes, how it is kept. */
final class LiftedCard extends VBox {
    private final Button taking;

    LiftedCard(LiftedRow row, Words words, Runnable take, Runnable passOver) {
        getStyleClass().addAll("card", "lifted");
        String found = row.fact().words();
        Label kind =
                new Label(words.getString("drafting.vent.kind." + row.fact().kind()));
        kind.getStyleClass().add("pill");
        Label quoted = new Label(found);
        quoted.setWrapText(true);
        FlowPane head = new FlowPane(kind, quoted);
        head.getStyleClass().add("chooser-starts");

        TextField answer = new TextField();
        answer.textProperty().bindBidirectional(row.answerProperty());
        answer.setAccessibleText(words.say("drafting.vent.answer.accessible", found));
        HBox.setHgrow(answer, Priority.ALWAYS);

        ObservableValue<Boolean> ready = row.readyProperty();
        Label unready = new Label(words.getString("drafting.vent.unready"));
        unready.getStyleClass().add("field-hint");
        unready.setWrapText(true);
        Shown.when(ready.map(whole -> !whole), unready);

        taking = new Button(words.getString("drafting.vent.take"));
        taking.setAccessibleText(words.say("drafting.vent.take.accessible", found));
        taking.disableProperty().bind(ready.map(whole -> !whole));
        taking.setOnAction(click -> take.run());
        Button leaving = new Button(words.getString("drafting.vent.passOver"));
        leaving.setAccessibleText(words.say("drafting.vent.passOver.accessible", found));
        leaving.setOnAction(click -> passOver.run());

        FlowPane buttons = new FlowPane(places(row, words), taking, leaving);
        buttons.getStyleClass().add("chooser-starts");
        getChildren().addAll(head, answer, unready, buttons);
    }

    /** Puts the focus where the answer is taken over, or where it can be mended. */
    void focus() {
        (taking.isDisabled() ? getChildren().get(1) : taking).requestFocus();
    }

    private static ComboBox<Offer> places(LiftedRow row, Words words) {
        ComboBox<Offer> places = new ComboBox<>();
        places.getItems().setAll(row.fact().offers());
        places.setConverter(new ChoiceNames<>(offer -> words.getString("drafting.vent.place." + offer.question())));
        places.valueProperty().bindBidirectional(row.placeProperty());
        places.setAccessibleText(
                words.say("drafting.vent.place.accessible", row.fact().words()));
        return places;
    }
}
