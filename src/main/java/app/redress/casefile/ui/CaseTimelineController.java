package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Milestone;
import app.redress.casefile.Timeline;
import app.redress.letter.Enclosure;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A case's page. On a narrow page where it stands moves below what happened. */
public final class CaseTimelineController implements EntryCard.EntryActions {
    private final CaseTimelineViewModel model;
    private final CaseSheets sheets;
    private final KeptFiles files;
    private final Words words;

    @FXML
    private BorderPane page;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private FlowPane actions;

    @FXML
    private Button logCall;

    @FXML
    private Button write;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox column;

    @FXML
    private Label nothing;

    @FXML
    private VBox lines;

    @FXML
    private ScrollPane side;

    @FXML
    private CaseCourseController courseController;

    public CaseTimelineController(CaseTimelineViewModel model, CaseSheets sheets, KeptFiles files, Words words) {
        this.model = model;
        this.sheets = sheets;
        this.files = files;
        this.words = words;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        Shown.words(model.subtitleProperty(), subtitle);
        write.textProperty().bind(courseController.nextLetter());
        new CaseHead(actions, write).follow(model.shownProperty(), courseController);
        Shown.when(Bindings.isEmpty(model.lines()), nothing);
        EntryColumn entries = new EntryColumn(lines, scroll, words);
        model.lines().addListener((ListChangeListener<Timeline.Line>)
                change -> entries.show(model.lines(), model::isMarked, this));
        model.shownProperty().subscribe(courseController::show);
        CaseColumns columns = new CaseColumns(page, title, actions, column, side);
        page.widthProperty().subscribe(columns::arrange);
        page.heightProperty().subscribe(columns::arrange);
        write.widthProperty().subscribe(columns::arrange);
    }

    /** Brings the page up to date, from its top on unless one entry is looked for; called each time it is shown. */
    public void shown() {
        scroll.setVvalue(0);
        side.setVvalue(0);
        model.refresh();
        courseController.refresh();
        FocusOnceShown.on(logCall);
    }

    @Override
    public void read(CaseEntry entry) {
        inCase(complaint -> sheets.read(complaint, entry, model.phrases(entry.id())));
    }

    @Override
    public void edit(CaseEntry entry) {
        boolean frozen = entry instanceof CaseEntry.LetterSent;
        inCase(complaint -> sheets.edit(complaint, entry, frozen ? model::refresh : () -> model.corrected(entry)));
    }

    @Override
    public void open(Enclosure file) {
        files.open(file);
    }

    @Override
    public List<String> phrases(CaseEntry entry) {
        return model.phrases(entry.id());
    }

    @Override
    public void promiseKept(CaseEntry entry) {
        model.promiseKept(entry);
    }

    @Override
    public void remove(CaseEntry entry) {
        model.remove(entry);
    }

    @FXML
    private void logCall() {
        inCase(complaint -> sheets.call(
                complaint,
                Optional.empty(),
                courseController.factsAtHand(),
                () -> model.callKept(courseController::confirmCall)));
    }

    @FXML
    private void addReply() {
        inCase(complaint -> sheets.reply(complaint, model::refresh));
    }

    @FXML
    private void addNote() {
        inCase(complaint -> sheets.note(complaint, Optional.empty(), model::refresh));
    }

    /** The item of the menu says which kind. */
    @FXML
    private void addMilestone(ActionEvent event) {
        String kind = String.valueOf(((MenuItem) event.getSource()).getUserData());
        inCase(complaint ->
                sheets.milestone(complaint, Optional.empty(), Milestone.Kind.valueOf(kind), model::refresh));
    }

    @FXML
    private void close() {
        inCase(complaint -> sheets.outcome(complaint, Optional.empty(), courseController.asked(), model::refresh));
    }

    @FXML
    private void writeLetter() {
        courseController.writeNext();
    }

    private void inCase(Consumer<ComplaintCase> action) {
        model.shownProperty().get().ifPresent(action);
    }
}
