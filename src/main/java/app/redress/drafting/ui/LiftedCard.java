package app.redress.drafting.ui;

import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.ui.ChoiceNames;
import app.redress.ui.Shown;
import app.redress.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One thing found in the private page: what it is, where it goes, how it is kept. */
final class LiftedCard extends VBox {
    private final Button taking;
    private final TextField answer;
    private final LiftedRow unread;

    LiftedCard(LiftedRow row, Words words, Runnable take, Runnable passOver) {
        getStyleClass().addAll("card", "lifted");
        ObservableValue<Boolean> unready = row.readyProperty().map(whole -> !whole);
        Label lacking = label("", "field-hint");
        lacking.textProperty().bind(row.placeProperty().map(place -> lacking(place, words)));
        Shown.when(unready, lacking);
        taking = button("drafting.vent.take", row, words, take);
        taking.disableProperty().bind(unready);
        Button leaving = button("drafting.vent.passOver", row, words, passOver);
        answer = answer(row, words);
        unread = row;
        getChildren().addAll(head(row, words), answer, lacking, line(places(row, words), taking, leaving));
    }

    private static FlowPane head(LiftedRow row, Words words) {
        Label kind = label(words.getString("drafting.vent.kind." + row.fact().kind()), "pill");
        return line(kind, label(row.fact().words(), "strong"));
    }

    private static TextField answer(LiftedRow row, Words words) {
        TextField answer = new TextField();
        answer.textProperty().bindBidirectional(row.answerProperty());
        answer.setAccessibleText(
                words.say("drafting.vent.answer.accessible", row.fact().words()));
        return answer;
    }

    private static Button button(String key, LiftedRow row, Words words, Runnable action) {
        Button button = new Button(words.getString(key));
        button.setAccessibleText(words.say(key + ".accessible", row.fact().words()));
        button.setOnAction(click -> action.run());
        return button;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static FlowPane line(Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.getStyleClass().add("chooser-starts");
        return line;
    }

    /** Puts the focus where the answer is taken over, or where it can be mended: what a sum was for stands before it. */
    void focus() {
        if (!taking.isDisabled()) {
            taking.requestFocus();
            return;
        }
        answer.requestFocus();
        boolean sum = unread.placeProperty().get().question().equals("losses");
        answer.positionCaret(sum ? 0 : answer.getLength());
    }

    private static String lacking(Offer place, Words words) {
        return words.sayOr("drafting.vent.unready." + place.question(), words.getString("drafting.vent.unready"));
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
