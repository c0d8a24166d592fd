package app.redress.casefile.ui;

import app.redress.casefile.ui.CaseListViewModel.Section;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The home page. Up and down go from case to case, Enter opens one, Tab reaches its button. */
public final class CaseListController {
    private final CaseListViewModel model;
    private final DeadlineCalendar calendar;
    private final CaseSheets sheets;
    private final Words words;

    @FXML
    private Label greeting;

    @FXML
    private Label overview;

    @FXML
    private VBox sections;

    @FXML
    private VBox empty;

    @FXML
    private Button begin;

    @FXML
    private Button dates;

    @FXML
    private Button deleted;

    public CaseListController(CaseListViewModel model, DeadlineCalendar calendar, CaseSheets sheets, Words words) {
        this.model = model;
        this.calendar = calendar;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private void initialize() {
        greeting.textProperty().bind(model.greetingProperty());
        Shown.words(model.overviewProperty(), overview);
        Shown.when(model.emptyProperty(), empty);
        Shown.when(model.emptyProperty().not(), dates);
        Shown.when(model.deletedProperty().greaterThan(0), deleted);
        deleted.textProperty().bind(model.deletedProperty().map(count -> words.say("casefile.deleted.link", count)));
        model.sections().addListener((ListChangeListener<Section>) change -> rebuild());
        sections.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        rebuild();
    }

    /** Brings the page up to date; called each time it is shown. */
    public void shown() {
        model.refresh();
    }

    @FXML
    private void newLetter() {
        model.newLetter();
    }

    @FXML
    private void saveDates() {
        calendar.saveAll();
    }

    @FXML
    private void showDeleted() {
        sheets.deleted(model::refresh);
    }

    private void rebuild() {
        int before = focused(rows());
        sections.getChildren().setAll(model.sections().stream().map(this::view).toList());
        List<CaseRow> rows = rows();
        if (before >= 0 && !rows.isEmpty()) {
            rows.get(Math.min(before, rows.size() - 1)).open().requestFocus();
        } else if (rows.isEmpty() && model.emptyProperty().get()) {
            begin.requestFocus();
        }
    }

    private VBox view(Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("section-title");
        VBox view = new VBox(title);
        view.getStyleClass().add("case-section");
        section.rows().forEach(row -> view.getChildren().add(new CaseRow(row, words, model)));
        if (section.hidden() > 0) {
            Button more = new Button(words.say("casefile.list.more", section.hidden()));
            more.getStyleClass().addAll("link-like", "quiet");
            more.setOnAction(event -> model.showMore());
            view.getChildren().add(more);
        }
        return view;
    }

    private void walk(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        List<CaseRow> rows = rows();
        int target = focused(rows) + step;
        if (step != 0 && target >= 0 && target < rows.size()) {
            key.consume();
            rows.get(target).open().requestFocus();
        }
    }

    private List<CaseRow> rows() {
        return sections.getChildren().stream()
                .map(VBox.class::cast)
                .flatMap(section -> section.getChildren().stream())
                .filter(CaseRow.class::isInstance)
                .map(CaseRow.class::cast)
                .toList();
    }

    /** The row that has the focus, -1 when none has. */
    private static int focused(List<CaseRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }
}
