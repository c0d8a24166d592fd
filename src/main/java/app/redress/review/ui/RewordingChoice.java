package app.redress.review.ui;

import app.redress.review.Finding;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The rewordings of a finding, one of them chosen. The words that change are bold. */
final class RewordingChoice {
    private final Pane pane;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final List<String> offers = new ArrayList<>();

    RewordingChoice(Pane pane, Words words) {
        this.pane = pane;
        this.words = words;
        group.selectedToggleProperty().addListener((of, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    /** Shows the offers of {@code finding}, the first one chosen. */
    void show(Finding finding) {
        offers.clear();
        offers.addAll(finding.rewordings());
        group.getToggles().clear();
        pane.getChildren().clear();
        for (String offer : offers) {
            ToggleButton row = row(finding, offer);
            row.setToggleGroup(group);
            pane.getChildren().add(row);
        }
        step(0);
    }

    boolean isEmpty() {
        return offers.isEmpty();
    }

    Optional<String> chosen() {
        int place = place();
        return place < 0 ? Optional.empty() : Optional.of(offers.get(place));
    }

    /** Chooses the offer {@code steps} further down, stopping at the ends. */
    void step(int steps) {
        if (!offers.isEmpty()) {
            int wanted = Math.max(0, Math.min(offers.size() - 1, place() + steps));
            group.selectToggle(group.getToggles().get(wanted));
        }
    }

    /** Calls {@code action} when another offer is chosen, and {@code onTwice} on a double click. */
    void onChoice(Runnable action, Runnable onTwice) {
        group.selectedToggleProperty().addListener((of, before, now) -> action.run());
        pane.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                onTwice.run();
            }
        });
    }

    /** Puts the focus on the chosen offer; a screen reader then says {@code introduction} and the offer. */
    void focus(String introduction) {
        Toggle chosen = group.getSelectedToggle();
        if (chosen instanceof Node node) {
            node.setAccessibleText(introduction);
            node.requestFocus();
        }
    }

    /** The chosen offer as it is read out. */
    String spoken() {
        String offer = chosen().orElse("");
        return words.say(
                "review.card.offer",
                place() + 1,
                offers.size(),
                offer.isEmpty() ? words.getString("review.card.leaveOut") : offer);
    }

    private int place() {
        return group.getToggles().indexOf(group.getSelectedToggle());
    }

    private ToggleButton row(Finding finding, String offer) {
        TextFlow flow = new TextFlow();
        if (offer.isEmpty()) {
            flow.getChildren().add(text(words.getString("review.card.leaveOut"), false));
        }
        for (ChangedWords.Stretch stretch : ChangedWords.in(finding.text(), offer)) {
            flow.getChildren().add(text(stretch.text(), stretch.changed()));
        }
        ToggleButton row = new RadioButton();
        row.getStyleClass().setAll("rewording");
        row.setGraphic(flow);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(offer.isEmpty() ? words.getString("review.card.leaveOut") : offer);
        flow.prefWidthProperty()
                .bind(row.widthProperty().subtract(2 * row.getFont().getSize()));
        return row;
    }

    private static Text text(String words, boolean changed) {
        Text text = new Text(words);
        text.getStyleClass().add(changed ? "rewording-new" : "rewording-old");
        return text;
    }
}
