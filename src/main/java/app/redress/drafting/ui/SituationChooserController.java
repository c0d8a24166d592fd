package app.redress.drafting.ui;

import app.redress.drafting.ui.SituationChooserViewModel.Choice;
import app.redress.ui.CardButton;
import app.redress.ui.CardGrid;
import app.redress.ui.FileDrop;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** The chooser: type to narrow it down, arrows go from card to card, Enter begins the letter. */
public final class SituationChooserController {
    private final SituationChooserViewModel model;
    private final Words words;
    private final BooleanProperty problemsOpen = new SimpleBooleanProperty(this, "problemsOpen", false);

    @FXML
    private ScrollPane page;

    @FXML
    private VBox column;

    @FXML
    private Label dropHint;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Button empty;

    @FXML
    private Button paste;

    @FXML
    private Button back;

    @FXML
    private TextField filter;

    @FXML
    private Label note;

    @FXML
    private CardGrid choices;

    @FXML
    private VBox problemBox;

    @FXML
    private Label problems;

    @FXML
    private Hyperlink why;

    @FXML
    private VBox problemSentences;

    public SituationChooserController(SituationChooserViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setOnAction(event -> chooseOrStep());
        Shown.words(model.noteProperty(), note);
        title.textProperty().bind(asked("drafting.chooser.title", "drafting.chooser.about.title"));
        subtitle.textProperty().bind(asked("drafting.chooser.subtitle", "drafting.chooser.about.subtitle"));
        Shown.when(model.askingProperty(), back);
        Shown.when(model.askingProperty().not(), empty);
        Shown.when(model.askingProperty().not(), paste);
        FileDrop.onto(page, dropHint, model::take);
        problems.textProperty().bind(model.problemsProperty());
        Shown.when(model.problemsProperty().map(line -> !line.isEmpty()), problemBox);
        why.textProperty()
                .bind(problemsOpen.map(open ->
                        words.getString(open ? "drafting.chooser.problems.hide" : "drafting.chooser.problems.show")));
        Shown.when(problemsOpen, problemSentences);
        column.disableProperty().bind(model.beginningProperty());
        column.addEventFilter(KeyEvent.KEY_PRESSED, new CardWalk(filter, choices)::on);
        choices.emProperty().bind(filter.fontProperty().map(Font::getSize));
        model.choices().addListener((ListChangeListener<Choice>) change -> rebuild());
        model.problemSentences().addListener((ListChangeListener<String>) change -> tellProblems());
    }

    /** Brings the page up to date; called each time it is shown. */
    public void shown() {
        model.refresh();
        FocusOnceShown.on(filter);
    }

    private ObservableValue<String> asked(String key, String about) {
        return model.askingProperty().map(asking -> words.getString(asking ? about : key));
    }

    @FXML
    private void leaveUnsaid() {
        model.leaveUnsaid();
    }

    @FXML
    private void startEmpty() {
        model.startEmpty();
    }

    @FXML
    private void paste() {
        model.paste(Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    @FXML
    private void toggleProblems() {
        why.setVisited(false);
        problemsOpen.set(!problemsOpen.get());
    }

    private void rebuild() {
        choices.getChildren().setAll(model.choices().stream().map(this::card).toList());
    }

    private CardButton card(Choice choice) {
        String said = words.say("drafting.chooser.accessible", choice.title(), choice.summary());
        CardButton card = new CardButton(
                said,
                () -> model.choose(choice),
                label(choice.sector(), "sector"),
                label(choice.title(), "title-card"),
                label(choice.summary(), "muted"));
        card.getStyleClass().addAll("card", "situation");
        return card;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void tellProblems() {
        problemSentences
                .getChildren()
                .setAll(model.problemSentences().stream()
                        .map(text -> label(text, "field-problem"))
                        .toList());
    }

    /** Enter takes the card that fits best; where nothing was searched for, it goes to the first. */
    private void chooseOrStep() {
        if (!filter.getText().isBlank()) {
            model.chooseBest();
        } else {
            new CardWalk(filter, choices).step(1);
        }
    }
}
