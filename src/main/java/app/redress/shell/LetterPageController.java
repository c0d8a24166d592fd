package app.redress.shell;

import app.redress.casefile.CaseId;
import app.redress.casefile.ui.CaseNavigation;
import app.redress.casefile.ui.CaseSheets;
import app.redress.letter.ui.LetterEditorController;
import app.redress.review.ui.ReviewMode;
import app.redress.review.ui.ReviewedEditor;
import app.redress.review.ui.SuggestionCardController;
import app.redress.ui.Narrow;
import app.redress.ui.Shown;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.NumberBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The page of a letter: the paper in the middle, the review beside it, ways out above it. */
public final class LetterPageController {
    /** Below this width in em the review stands under the paper rather than beside it. */
    private static final double ROOM_FOR_PANEL = 50;

    private static final double PANEL_SHARE = 0.3;

    /** A page needs more room than remarks: with less, large text leaves nothing of it to be seen. */
    private static final double PREVIEW_SHARE = 0.42;

    private final OpenLetter letter;
    private final Views views;
    private final CaseSheets sheets;
    private final CaseNavigation navigation;
    private final Words words;
    private @Nullable BooleanBinding narrow;

    @FXML
    private BorderPane page;

    @FXML
    private BorderPane header;

    @FXML
    private HBox actions;

    @FXML
    private StackPane panel;

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
        stage.textProperty().bind(letter.stageProperty());
        review.textProperty()
                .bind(letter.review().countProperty().map(count -> words.say("shell.letter.review", count)));
        letter.review().modeProperty().subscribe(mode -> {
            write.setSelected(mode == ReviewMode.WRITE);
            review.setSelected(mode == ReviewMode.REVIEW);
        });
        panel.managedProperty().bind(panel.visibleProperty());
        Shown.when(preview.selectedProperty(), pages);
        Shown.when(preview.selectedProperty().not(), reviewPanel);
        letter.onOpened(() -> preview.setSelected(false));
        narrow = Narrow.when(page, ROOM_FOR_PANEL, title);
        narrow.addListener((of, before, now) -> arrange(now));
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
    private void editFacts() {
        letter.editor().flush();
        letter.editor().openCase().ifPresent(navigation::openFacts);
    }

    @FXML
    private void markAsSent() {
        letter.editor().flush();
        letter.editor().openCase().ifPresent(id -> sheets.markAsSent(id, letter.letter(), () -> sent(id)));
    }

    private NumberBinding shareBelow() {
        return Bindings.when(preview.selectedProperty()).then(PREVIEW_SHARE).otherwise(PANEL_SHARE);
    }

    /**
     * A small window or large text: the buttons stand below the title, the review below the paper, and it makes room
     * while a card is open.
     */
    private void arrange(boolean below) {
        header.setRight(null);
        header.setBottom(null);
        if (below) {
            header.setBottom(actions);
        } else {
            header.setRight(actions);
        }
        page.setRight(null);
        page.setBottom(null);
        panel.prefHeightProperty().unbind();
        panel.visibleProperty().unbind();
        if (below) {
            panel.visibleProperty().bind(letter.review().currentProperty().map(Optional::isEmpty));
            panel.prefHeightProperty().bind(page.heightProperty().multiply(shareBelow()));
            page.setBottom(panel);
        } else {
            panel.setVisible(true);
            panel.setPrefHeight(Region.USE_COMPUTED_SIZE);
            page.setRight(panel);
        }
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
