package app.redress.shell;

import app.redress.casefile.CaseId;
import app.redress.casefile.ui.CaseNavigation;
import app.redress.casefile.ui.CaseSheets;
import app.redress.export.ui.RestBannerController;
import app.redress.letter.ui.LetterEditorController;
import app.redress.review.Finding;
import app.redress.review.ui.ReviewMode;
import app.redress.review.ui.ReviewedEditor;
import app.redress.review.ui.SuggestionCardController;
import app.redress.ui.Narrow;
import app.redress.ui.Shown;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The page of a letter: the paper in the middle, the review beside it, ways out above it. */
public final class LetterPageController {
    /** Below this width in em the paper and the review take turns rather than stand side by side. */
    private static final double ROOM_FOR_PANEL = 54;

    private final OpenLetter letter;
    private final Views views;
    private final CaseSheets sheets;
    private final CaseNavigation navigation;
    private final Words words;
    private @Nullable PaperAndPanel room;

    @FXML
    private BorderPane page;

    @FXML
    private BorderPane header;

    @FXML
    private HBox actions;

    @FXML
    private StackPane middle;

    @FXML
    private StackPane panel;

    @FXML
    private Button turn;

    @FXML
    private RestBannerController restController;

    @FXML
    private Label title;

    @FXML
    private Label stage;

    @FXML
    private ToggleButton write;

    @FXML
    private ToggleButton review;

    @FXML
    private ToggleButton preview;

    @FXML
    private Node reviewPanel;

    @FXML
    private Node pages;

    @FXML
    private LetterEditorController editorController;

    public LetterPageController(
            OpenLetter letter, Views views, CaseSheets sheets, CaseNavigation navigation, Words words) {
        this.letter = letter;
        this.views = views;
        this.sheets = sheets;
        this.navigation = navigation;
        this.words = words;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(letter.titleInWords());
        stage.textProperty().bind(letter.stageInWords());
        review.textProperty()
                .bind(letter.review().countProperty().map(count -> words.say("shell.letter.review", count)));
        letter.review().modeProperty().subscribe(this::choose);
        Shown.when(preview.selectedProperty(), pages);
        Shown.when(preview.selectedProperty().not(), reviewPanel);
        letter.onOpened(() -> preview.setSelected(false));
        restController.onDone(this::focus);
        takeTurns(Narrow.when(page, ROOM_FOR_PANEL, title));
        ReviewedEditor.attach(editorController.desk(), views.load(SuggestionCardController.class), letter.review());
    }

    public void focus() {
        editorController.focus();
    }

    @FXML
    private void writeQuietly() {
        choose(ReviewMode.WRITE);
        turn(false);
    }

    @FXML
    private void reviewAll() {
        choose(ReviewMode.REVIEW);
        turn(true);
    }

    @FXML
    private void turnOver() {
        turn(!panel.isVisible());
    }

    @FXML
    private void editFacts() {
        letter.editor().flush();
        letter.editor().openCase().ifPresent(navigation::openFacts);
    }

    @FXML
    private void markAsSent() {
        letter.editor().flush();
        letter.editor().openCase().ifPresent(id -> sheets.markAsSent(id, letter.letter(), () -> sent(id)));
    }

    /** What is looked at brings the paper back before its card opens, for which the title makes room. */
    private void takeTurns(BooleanBinding narrow) {
        PaperAndPanel shared = new PaperAndPanel(page, header, actions, middle, panel, narrow);
        room = shared;
        turn.textProperty()
                .bind(shared.turnedProperty()
                        .map(away -> words.getString(away ? "shell.letter.paper" : "shell.letter.panel")));
        Shown.when(narrow, turn);
        preview.selectedProperty().addListener((of, before, now) -> shared.turn(now));
        ObservableValue<Optional<Finding>> looked = letter.review().currentProperty();
        Shown.when(
                Bindings.createBooleanBinding(
                        () -> !narrow.get() || looked.getValue().isEmpty(), narrow, looked),
                header);
        looked.addListener((of, before, now) -> now.ifPresent(finding -> turn(false)));
        letter.review().onGoTo(place -> turn(false));
    }

    private void turn(boolean toPanel) {
        preview.setSelected(preview.isSelected() && !turn.isVisible());
        Objects.requireNonNull(room, "laid out at first").turn(toPanel);
    }

    private void sent(CaseId id) {
        letter.editor().close();
        navigation.openCase(id);
    }

    /** A chosen button that is pressed again stays chosen. */
    private void choose(ReviewMode mode) {
        letter.review().modeProperty().set(mode);
        write.setSelected(mode == ReviewMode.WRITE);
        review.setSelected(mode == ReviewMode.REVIEW);
    }
}
