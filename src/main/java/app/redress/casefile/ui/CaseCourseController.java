package app.redress.casefile.ui;

import app.redress.casefile.ComplaintCase;
import app.redress.casefile.course.CaseCourse;
import app.redress.casefile.course.Ladder;
import app.redress.drafting.Rung;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** Beside what happened: the ladder with its letters, the clocks, and what can be done with the case as a whole. */
public final class CaseCourseController {
    private final CaseCourseViewModel model;
    private final CaseTimelineViewModel page;
    private final CaseSheets sheets;
    private final DeadlineCalendar calendar;
    private final Words words;

    @FXML
    private Label closing;

    @FXML
    private VBox steps;

    @FXML
    private VBox draft;

    @FXML
    private Label draftSubject;

    @FXML
    private MenuButton letters;

    public CaseCourseController(
            CaseCourseViewModel model,
            CaseTimelineViewModel page,
            CaseSheets sheets,
            DeadlineCalendar calendar,
            Words words) {
        this.model = model;
        this.page = page;
        this.sheets = sheets;
        this.calendar = calendar;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(model.turn().draftingProperty(), draft);
        Shown.when(model.turn().draftingProperty().not(), letters);
        draftSubject.textProperty().bind(model.turn().subjectProperty());
        Shown.words(model.closingProperty(), closing);
        model.steps().addListener((ListChangeListener<Ladder.Step>) change -> showSteps());
    }

    void show(Optional<ComplaintCase> complaint) {
        model.show(complaint);
    }

    void refresh() {
        model.refresh();
    }

    /** What was asked for, in one line, or blank. */
    String asked() {
        return model.asked();
    }

    /** What to have before one's eyes on the telephone, a line each. */
    String factsAtHand() {
        return model.factsAtHand();
    }

    void confirmCall() {
        model.confirmCall();
    }

    /** What the button for the next letter says. */
    ObservableValue<String> nextLetter() {
        return model.turn().nextProperty();
    }

    /** Whether their time still runs, and no letter is under way. */
    ObservableValue<Boolean> waiting() {
        return model.courseProperty()
                .map(now -> now.filter(CaseCourse::isAwaited).isPresent());
    }

    /** Where more than one letter fits, the person chooses: an offer is never accepted by a button that says less. */
    @FXML
    void writeNext() {
        if (model.isChoiceOpen()) {
            steps.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        } else {
            model.writeNext();
        }
    }

    @FXML
    private void saveDates() {
        page.shownProperty().get().ifPresent(complaint -> calendar.save(complaint, model.rightsAhead()));
    }

    @FXML
    private void pack() {
        page.shownProperty().get().ifPresent(sheets::pack);
    }

    @FXML
    private void delete() {
        page.delete();
    }

    private MenuItem item(Rung rung) {
        MenuItem item = new MenuItem(model.toWrite(rung));
        item.setOnAction(event -> model.write(rung));
        return item;
    }

    private void showSteps() {
        letters.getItems().setAll(model.otherLetters().stream().map(this::item).toList());
        steps.getChildren()
                .setAll(model.steps().stream()
                        .map(step -> new StepRow(step, words, model))
                        .toList());
    }
}
