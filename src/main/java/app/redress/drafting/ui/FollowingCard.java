package app.redress.drafting.ui;

import app.redress.drafting.DraftChange;
import app.redress.text.ChangedWords;
import app.redress.words.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence of a letter that could follow the facts, with what it would say and the button that makes it. */
final class FollowingCard extends VBox {
    private final Words words;
    private final Button take;

    FollowingCard(DraftChange change, Words words, Runnable onTaken) {
        this.words = words;
        this.take = take(change, onTaken);
        getStyleClass().add("card");
        if (!change.before().isBlank()) {
            getChildren().addAll(hint("drafting.follow.before"), marked(change.after(), change.before(), "gone"));
        }
        if (change.after().isBlank()) {
            getChildren().add(hint("drafting.follow.goes"));
        } else {
            getChildren().addAll(hint("drafting.follow.after"), marked(change.before(), change.after(), "new"));
        }
        getChildren().add(take);
    }

    /** The button that makes the change. */
    Button take() {
        return take;
    }

    private Button take(DraftChange change, Runnable onTaken) {
        String what = deed(change);
        Button button = new Button(words.getString(what));
        String said = change.after().isBlank() ? change.before() : change.after();
        button.setAccessibleText(words.say(what + ".accessible", said.strip()));
        button.setOnAction(click -> onTaken.run());
        return button;
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
