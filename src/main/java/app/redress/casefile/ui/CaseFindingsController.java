package app.redress.casefile.ui;

import app.redress.casefile.CaseWords;
import app.redress.casefile.course.AskedFor;
import app.redress.casefile.course.CaseCourse;
import app.redress.casefile.course.Contradiction;
import app.redress.casefile.course.CourseWords;
import app.redress.casefile.course.FindingWords;
import app.redress.casefile.course.RuleNote;
import app.redress.casefile.course.RuleNotes;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was read out of a case: what became of each ask, what does not fit together, and its time limits. */
public final class CaseFindingsController {
    private final CaseCourseViewModel model;
    private final Words words;
    private final FindingWords findings;
    private final RuleNotes notes;
    private final CountryChoice countries;

    @FXML
    private VBox asks;

    @FXML
    private VBox askLines;

    @FXML
    private VBox differing;

    @FXML
    private VBox differingLines;

    @FXML
    private VBox know;

    @FXML
    private VBox knowLines;

    @FXML
    private VBox clocks;

    @FXML
    private VBox clockLines;

    @FXML
    private Label clocksHint;

    @FXML
    private ComboBox<String> country;

    public CaseFindingsController(CaseCourseViewModel model, CaseWords words) {
        this.model = model;
        this.words = words.words();
        this.findings = new FindingWords(words);
        this.notes = new RuleNotes(words);
        this.countries = new CountryChoice(this.words.getLocale());
    }

    @FXML
    private void initialize() {
        Shown.when(where(now -> !now.asks().isEmpty()), asks);
        Shown.when(where(now -> !now.contradictions().isEmpty()), differing);
        Shown.when(where(now -> true), clocks);
        showNotes(List.of());
        Shown.words(model.clocksHintProperty(), clocksHint);
        countries.offer(country, model::place);
        model.courseProperty().subscribe(now -> now.ifPresent(this::show));
        model.clocks().addListener((ListChangeListener<CourseWords.Line>) change -> showClocks());
    }

    private ObservableValue<Boolean> where(Predicate<CaseCourse> condition) {
        return model.courseProperty().map(now -> now.filter(condition).isPresent());
    }

    private void show(CaseCourse now) {
        countries.show(country, now.matter().country());
        askLines.getChildren().setAll(now.asks().stream().map(this::row).toList());
        differingLines
                .getChildren()
                .setAll(now.contradictions().stream().map(this::row).toList());
        showNotes(notes.of(now));
    }

    private void showNotes(List<RuleNote> said) {
        know.setVisible(!said.isEmpty());
        know.setManaged(!said.isEmpty());
        knowLines
                .getChildren()
                .setAll(said.stream().map(note -> new NoteRow(note, words)).toList());
    }

    private AskRow row(AskedFor asked) {
        return new AskRow(asked, findings, words, model::correct);
    }

    private ContradictionRow row(Contradiction found) {
        return new ContradictionRow(found, findings, words);
    }

    private void showClocks() {
        clockLines
                .getChildren()
                .setAll(model.clocks().stream()
                        .map(line -> new ClockRow(line, words))
                        .toList());
    }
}
