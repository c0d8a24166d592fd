package app.redress.shell;

import app.redress.casefile.CaseId;
import app.redress.casefile.ui.CaseNavigation;
import app.redress.casefile.ui.CaseSheets;
import app.redress.letter.ui.LetterEditorController;
import app.redress.review.ui.ReviewMode;
import app.redress.review.ui.ReviewedEditor;
import app.redress.review.ui.SuggestionCardController;
import app.redress.ui.Views;
import app.redress.words.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** The page of a letter: the paper in the middle, the review beside it, ways out above it. */
public final class LetterPageController {
    private final OpenLetter letter;
    private final Views views;
    private final CaseSheets sheets;
    private final CaseNavigation navigation;
    private final Words words;

    @FXML
    private Label title;

    @FXML
    private Label stage;

    @FXML
    private ToggleButton write;

    @FXML
    private ToggleButton review;

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
        stage.textProperty().bind(letter.stageProperty());
        review.textProperty()
                .bind(letter.review().countProperty().map(count -> words.say("shell.letter.review", count)));
        letter.review().modeProperty().subscribe(mode -> {
            write.setSelected(mode == ReviewMode.WRITE);
            review.setSelected(mode == ReviewMode.REVIEW);
        });
        ReviewedEditor.attach(editorController.desk(), views.load(SuggestionCardController.class), letter.review());
    }

    public void focus() {
        editorController.focus();
    }

    @FXML
    private void writeQuietly() {
        choose(ReviewMode.WRITE);
    }

    @FXML
    private void reviewAll() {
        choose(ReviewMode.REVIEW);
    }

    @FXML
    private void markAsSent() {
        letter.editor().flush();
        letter.editor().openCase().ifPresent(id -> sheets.markAsSent(id, letter.letter(), () -> sent(id)));
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
