package app.redress.review.ui;

import app.redress.review.Finding;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import app.redress.ui.Views;
import app.redress.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the review says, beside the letter. */
public final class ReviewPanelController {
    private final ReviewViewModel model;
    private final Views views;
    private final Sheets sheets;
    private final Dialogs dialogs;
    private final Words words;

    @FXML
    private Label failed;

    @FXML
    private Label urgent;

    @FXML
    private VBox needsCard;

    @FXML
    private GridPane needs;

    @FXML
    private Label reason;

    @FXML
    private Label title;

    @FXML
    private Button walk;

    @FXML
    private Label quiet;

    @FXML
    private Button showAll;

    @FXML
    private Label nothing;

    @FXML
    private ListView<Finding> findings;

    public ReviewPanelController(ReviewViewModel model, Views views, Sheets sheets, Dialogs dialogs, Words words) {
        this.model = model;
        this.views = views;
        this.sheets = sheets;
        this.dialogs = dialogs;
        this.words = words;
    }

    @FXML
    private void initialize() {
        ObservableValue<Rereading.State> state = model.rereading().stateProperty();
        showWhen(failed, state.map(now -> now == Rereading.State.FAILED));
        Shown.words(model.rereading().urgent(), urgent);
        bindNeeds();
        bindFindings();
        bindQuiet();
        model.walk().onFinished(this::showTidied);
        nothing.textProperty()
                .bind(state.map(now -> words.getString(
                        now == Rereading.State.READY ? "review.findings.none" : "review.findings.waiting")));
    }

    @FXML
    private void walk() {
        model.tidy();
    }

    private void showTidied(TidyWalk.Outcome outcome) {
        if (outcome.isNothing()) {
            dialogs.toast(words.say("review.tidy.nothing", outcome.left()));
            return;
        }
        Views.View<TidySummaryController> summary = views.load(TidySummaryController.class);
        summary.controller().show(outcome);
        sheets.open(words.getString("review.tidy.title"), summary.root(), () -> {});
    }

    @FXML
    private void reviewAll() {
        model.modeProperty().set(ReviewMode.REVIEW);
    }

    private void bindNeeds() {
        NeedsGrid grid = new NeedsGrid(needs, reason, model, words);
        model.rereading().needs().addListener((ListChangeListener<ReaderNeed>)
                change -> grid.show(model.rereading().needs()));
        grid.show(model.rereading().needs());
        showWhen(needsCard, Bindings.isNotEmpty(model.rereading().needs()));
    }

    private void bindFindings() {
        findings.setItems(model.findings());
        findings.accessibleTextProperty().bind(title.textProperty());
        findings.setCellFactory(list -> new FindingCell(words));
        findings.setOnMouseClicked(click -> lookAtChosen());
        findings.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                lookAtChosen();
            }
        });
        model.currentProperty()
                .addListener((of, before, now) -> now.ifPresent(finding -> {
                    findings.getSelectionModel().select(finding);
                    findings.scrollTo(finding);
                }));
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say("review.findings", model.findings().size()), model.findings()));
        BooleanBinding any = Bindings.isNotEmpty(model.findings());
        showWhen(findings, any);
        showWhen(walk, any);
        showWhen(nothing, any.not().and(quiet.visibleProperty().not()));
    }

    private void bindQuiet() {
        BooleanBinding kept = Bindings.createBooleanBinding(
                () -> model.countProperty().get() > model.findings().size(), model.countProperty(), model.findings());
        quiet.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say(
                                "review.findings.quiet",
                                model.countProperty().get() - model.findings().size()),
                        model.countProperty(),
                        model.findings()));
        showWhen(quiet, kept);
        showWhen(showAll, kept);
    }

    private void lookAtChosen() {
        Finding chosen = findings.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.lookAway();
            model.look(chosen);
        }
    }

    private static void showWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
