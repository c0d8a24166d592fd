package app.redress.drafting.ui;

import app.redress.drafting.DraftChange;
import app.redress.text.ChangedWords;
import app.redress.words.Words;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Sentences of a letter that could follow the facts, each with what it would say. */
public final class FollowingController {
    private final FollowingViewModel model;
    private final Words words;

    @FXML
    private Label hint;

    @FXML
    private VBox changes;

    public FollowingController(FollowingViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        hint.textProperty().bind(model.hintProperty());
        hint.addEventHandler(KeyEvent.KEY_PRESSED, FollowingController::passOver);
        model.changes().addListener((ListChangeListener<DraftChange>) change -> show());
        show();
    }

    @FXML
    private void finish() {
        model.finish();
    }

    /** The focus rests on the hint, where an Enter that came along from elsewhere does nothing. */
    private static void passOver(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            key.consume();
        }
    }

    private void show() {
        changes.getChildren().setAll(model.changes().stream().map(this::card).toList());
    }

    private Node card(DraftChange change) {
        VBox card = new VBox();
        card.getStyleClass().add("card");
        if (!change.before().isBlank()) {
            card.getChildren().addAll(hint("drafting.follow.before"), marked(change.after(), change.before(), "gone"));
        }
        if (change.after().isBlank()) {
            card.getChildren().add(hint("drafting.follow.goes"));
        } else {
            card.getChildren().addAll(hint("drafting.follow.after"), marked(change.before(), change.after(), "new"));
        }
        String what = deed(change);
        Button take = new Button(words.getString(what));
        String said = change.after().isBlank() ? change.before() : change.after();
        take.setAccessibleText(words.say(what + ".accessible", said.strip()));
        take.setOnAction(click -> {
            hint.requestFocus();
            model.take(change);
        });
        card.getChildren().add(take);
        return card;
    }

    /** The key of what the button says it does. */
    private static String deed(DraftChange change) {
        if (change.before().isBlank()) {
            return "drafting.follow.add";
        }
        return change.after().isBlank() ? "drafting.follow.drop" : "drafting.follow.take";
    }

    private Label hint(String key) {
        Label hint = new Label(words.getString(key));
        hint.getStyleClass().add("field-hint");
        return hint;
    }

    /** {@code text} with the words marked that {@code other} has not. */
    private static TextFlow marked(String other, String text, String style) {
        List<Text> stretches = ChangedWords.in(other.strip(), text.strip()).stream()
                .map(stretch -> {
                    Text part = new Text(stretch.text());
                    part.getStyleClass().addAll(stretch.changed() ? List.of("text", style) : List.of("text"));
                    return part;
                })
                .toList();
        TextFlow flow = new TextFlow(stretches.toArray(Text[]::new));
        flow.getStyleClass().add("said");
        return flow;
    }
}
