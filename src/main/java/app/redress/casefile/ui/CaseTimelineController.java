package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseStanding;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Timeline;
import app.redress.letter.Party;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A case's page. On a narrow page where it stands moves below what happened. */
public final class CaseTimelineController implements EntryCard.EntryActions {
    /** Narrower than so many times the text size, the page has one column. */
    private static final double TWO_COLUMNS = 56;

    private final CaseTimelineViewModel model;
    private final CaseSheets sheets;
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
    private VBox standing;

    @FXML
    private VBox steps;

    @FXML
    private VBox draft;

    @FXML
    private Label draftSubject;

    public CaseTimelineController(CaseTimelineViewModel model, CaseSheets sheets, Words words) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        Shown.words(model.subtitleProperty(), subtitle);
        actions.disableProperty().bind(model.shownProperty().map(Optional::isEmpty));
        write.textProperty()
                .bind(model.draftingProperty()
                        .map(under -> words.getString(under ? "casefile.case.writeFirst" : "casefile.case.write")));
        Shown.when(model.draftingProperty(), draft);
        draftSubject
                .textProperty()
                .bind(model.draftSubjectProperty()
                        .map(subject ->
                                subject.isBlank() ? words.getString("casefile.case.draft.noSubject") : subject));
        Shown.when(Bindings.isEmpty(model.lines()), nothing);
        model.lines().addListener((ListChangeListener<Timeline.Line>) change -> rebuildLines());
        model.steps().addListener((ListChangeListener<CaseStanding.Step>) change -> rebuildSteps());
        page.widthProperty().subscribe(width -> arrange());
        write.widthProperty().subscribe(width -> arrange());
    }

    /** Shows a case; called by the window before the page is shown. */
    public void open(CaseId id, Optional<UUID> entry) {
        model.open(id, entry);
    }

    /** Brings the page up to date; called each time it is shown. */
    public void shown() {
        model.refresh();
        logCall.requestFocus();
    }

    @Override
    public void read(CaseEntry entry) {
        sheets.read(entry);
    }

    @Override
    public void edit(CaseEntry entry) {
        inCase(complaint -> sheets.edit(complaint.id(), entry, model::refresh));
    }

    @Override
    public void remove(CaseEntry entry) {
        model.remove(entry);
    }

    @FXML
    private void logCall() {
        inCase(complaint -> sheets.call(complaint.id(), Optional.empty(), model::refresh));
    }

    @FXML
    private void addReply() {
        inCase(complaint -> sheets.reply(complaint.id(), Optional.empty(), company(complaint), model::refresh));
    }

    @FXML
    private void addNote() {
        inCase(complaint -> sheets.note(complaint.id(), Optional.empty(), model::refresh));
    }

    @FXML
    private void writeLetter() {
        model.writeLetter();
    }

    private void inCase(Consumer<ComplaintCase> action) {
        model.shownProperty().get().ifPresent(action);
    }

    private static String company(ComplaintCase complaint) {
        return complaint
                .lastSent()
                .map(sent -> sent.letter().recipient())
                .orElse(Party.NOBODY)
                .name();
    }

    private void rebuildLines() {
        Optional<EntryCard> marked = Optional.empty();
        lines.getChildren().clear();
        for (Timeline.Line line : model.lines()) {
            EntryCard card = new EntryCard(line, words, this);
            lines.getChildren().add(card);
            if (line.entry().map(CaseEntry::id).filter(model::isMarked).isPresent()) {
                card.mark();
                marked = Optional.of(card);
            }
        }
        marked.ifPresent(this::scrollTo);
    }

    private void rebuildSteps() {
        steps.getChildren()
                .setAll(model.steps().stream()
                        .map(step -> new StepRow(step, words))
                        .toList());
    }

    private void scrollTo(EntryCard card) {
        scroll.applyCss();
        scroll.layout();
        double hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
        double above = column.sceneToLocal(card.localToScene(0, 0)).getY();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, above / hidden));
    }

    private void arrange() {
        boolean wide = page.getWidth() > TWO_COLUMNS * title.getFont().getSize();
        actions.setPrefWrapLength(wide ? oneRow() : page.getWidth() / 2);
        if (wide && page.getRight() == null) {
            column.getChildren().remove(standing);
            side.setContent(standing);
            page.setRight(side);
        } else if (!wide && page.getRight() != null) {
            page.setRight(null);
            side.setContent(null);
            column.getChildren().add(standing);
        }
    }

    private double oneRow() {
        double buttons = actions.getChildren().stream()
                .mapToDouble(button -> Math.ceil(button.prefWidth(-1)))
                .sum();
        return buttons + actions.getHgap() * (actions.getChildren().size() - 1);
    }
}
