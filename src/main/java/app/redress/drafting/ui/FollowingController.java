package app.redress.drafting.ui;

import app.redress.drafting.DraftChange;
import app.redress.drafting.OldFigure;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Sentences of a letter that could follow the facts, each with what it would say. */
public final class FollowingController {
    private final FollowingViewModel model;
    private final Words words;

    /** Where the change stood that was made last: the next one has come there, and has the focus. */
    private int place;

    @FXML
    private Label hint;

    @FXML
    private VBox changes;

    @FXML
    private VBox own;

    @FXML
    private Button all;

    @FXML
    private Button done;

    public FollowingController(FollowingViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        hint.textProperty().bind(model.hintProperty());
        List.of(all, done).forEach(FollowingController::fireOnEnter);
        own.getChildren().setAll(model.own().stream().map(this::shown).toList());
        Shown.now(!model.own().isEmpty(), own);
        model.changes().addListener((ListChangeListener<DraftChange>) change -> show());
        show();
    }

    @FXML
    private void takeAll() {
        model.takeAll();
    }

    @FXML
    private void finish() {
        model.finish();
    }

    private void show() {
        List<FollowingCard> cards =
                IntStream.range(0, model.changes().size()).mapToObj(this::card).toList();
        changes.getChildren().setAll(cards);
        Shown.now(!cards.isEmpty(), changes);
        Shown.now(cards.size() > 1, all);
        List<Button> takes = cards.stream().map(FollowingCard::take).toList();
        takes.forEach(FollowingController::fireOnEnter);
        standOut(cards.size() > 1 ? all : takes.isEmpty() ? done : takes.get(0), takes);
        (takes.isEmpty() ? done : takes.get(Math.min(place, takes.size() - 1))).requestFocus();
    }

    private FollowingCard card(int at) {
        DraftChange change = model.changes().get(at);
        return new FollowingCard(change, words, () -> {
            place = at;
            model.take(change);
        });
    }

    private Node shown(OldFigure old) {
        Label still = new Label(words.say("drafting.follow.still", old.figures()));
        still.getStyleClass().add("field-hint");
        Label sentence = new Label(old.sentence());
        sentence.setWrapText(true);
        VBox card = new VBox(still, sentence);
        card.getStyleClass().add("card");
        return card;
    }

    /** Going on is the main thing to do only once nothing is left to change. */
    private void standOut(Button main, List<Button> takes) {
        Stream.concat(Stream.of(all, done), takes.stream()).forEach(button -> {
            button.setDefaultButton(button.equals(main));
            button.getStyleClass().remove("accent");
        });
        main.getStyleClass().add("accent");
    }

    /** Enter is for the button that has the focus; without this it would be for the one that stands out. */
    private static void fireOnEnter(Button button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                key.consume();
                button.fire();
            }
        });
    }
}
