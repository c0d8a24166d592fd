package app.redress.drafting.ui;

import app.redress.drafting.Feeling;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.FormTextArea;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The private page. */
public final class VentPageController {
    private final VentPageViewModel model;
    private final Words words;

    @FXML
    private ScrollPane page;

    @FXML
    private FlowPane before;

    @FXML
    private FlowPane after;

    @FXML
    private FormTextArea text;

    @FXML
    private Button lifting;

    @FXML
    private Button onward;

    @FXML
    private Button shred;

    @FXML
    private VBox sure;

    @FXML
    private Button go;

    @FXML
    private Label note;

    @FXML
    private VBox rows;

    public VentPageController(VentPageViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(model.textProperty());
        feelings(before, model.beforeProperty());
        feelings(after, model.afterProperty());
        lifting.disableProperty().bind(model.textProperty().isEmpty());
        shred.disableProperty().bind(model.textProperty().isEmpty());
        Shown.words(model.noteProperty(), note);
        // One button leads on: to the facts in what is written, and once they are taken to the questions.
        model.doneProperty().subscribe(done -> {
            lifting.getStyleClass().remove("accent");
            onward.getStyleClass().remove("accent");
            (done ? onward : lifting).getStyleClass().add("accent");
        });
        model.lifted().addListener((ListChangeListener<LiftedRow>) change -> showRows());
    }

    /** Puts the focus on the page; called each time it is shown. */
    public void shown() {
        page.setVvalue(0);
        ask(false);
        FocusOnceShown.on(text);
    }

    @FXML
    private void lift() {
        model.lift();
    }

    @FXML
    private void toFacts() {
        model.toFacts();
    }

    @FXML
    private void askToShred() {
        ask(true);
        go.requestFocus();
    }

    @FXML
    private void shredNow() {
        ask(false);
        model.shred();
        text.requestFocus();
    }

    @FXML
    private void keepIt() {
        ask(false);
        text.requestFocus();
    }

    private void ask(boolean asked) {
        sure.setVisible(asked);
        sure.setManaged(asked);
    }

    /** Whoever goes through them by keyboard stays among them; whoever asked for them sees them. */
    private void showRows() {
        boolean among = rows.isFocusWithin();
        int at = (int) rows.getChildren().stream()
                .takeWhile(row -> !row.isFocusWithin())
                .count();
        rows.getChildren()
                .setAll(model.lifted().stream()
                        .map(row -> new LiftedCard(row, words, () -> model.take(row), () -> model.passOver(row)))
                        .toList());
        int left = rows.getChildren().size();
        if (among && left == 0) {
            onward.requestFocus();
        } else if (among) {
            ((LiftedCard) rows.getChildren().get(Math.min(at, left - 1))).focus();
        } else if (left > 0) {
            scrollTo(note);
        }
    }

    private void scrollTo(Node node) {
        page.applyCss();
        page.layout();
        double beyond = page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
        page.setVvalue(beyond <= 0 ? 0 : Math.min(1, node.getBoundsInParent().getMinY() / beyond));
    }

    /** One of them or none: pressed again, a chosen one is taken back. */
    private void feelings(FlowPane pane, ObjectProperty<Optional<Feeling>> chosen) {
        for (Feeling feeling : Feeling.values()) {
            ToggleButton button = new ToggleButton(words.getString("drafting.vent.feeling." + feeling));
            button.setOnAction(click -> chosen.set(button.isSelected() ? Optional.of(feeling) : Optional.empty()));
            chosen.subscribe(
                    now -> button.setSelected(now.filter(feeling::equals).isPresent()));
            pane.getChildren().add(button);
        }
    }
}
