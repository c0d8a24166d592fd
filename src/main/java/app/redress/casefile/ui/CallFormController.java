package app.redress.casefile.ui;

import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.Duration;

/** The form for a telephone call. */
public final class CallFormController extends EntryFormController<CallFormViewModel> {
    @FXML
    private Button timer;

    @FXML
    private Label elapsed;

    @FXML
    private Label facts;

    @FXML
    private TextField person;

    @FXML
    private TextField number;

    @FXML
    private TextField reference;

    @FXML
    private TextField minutes;

    @FXML
    private Label minutesProblem;

    @FXML
    private TextArea said;

    @FXML
    private TextArea promised;

    @FXML
    private Label saidProblem;

    public CallFormController(CallFormViewModel model, Sheets sheets, Dialogs dialogs) {
        super(model, sheets, dialogs);
    }

    @Override
    protected void bind() {
        person.textProperty().bindBidirectional(model().personProperty());
        number.textProperty().bindBidirectional(model().numberProperty());
        reference.textProperty().bindBidirectional(model().referenceProperty());
        minutes.textProperty().bindBidirectional(model().minutesProperty());
        said.textProperty().bindBidirectional(model().saidProperty());
        promised.textProperty().bindBidirectional(model().promisedProperty());
        timer.textProperty().bind(model().timingProperty().map(runs -> model().words()
                .say(runs ? "casefile.call.stop" : "casefile.call.start")));
        Shown.words(model().elapsedProperty(), elapsed);
        Shown.words(model().factsProperty(), facts);
        Timeline second = new Timeline(new KeyFrame(Duration.seconds(1), event -> model().tick()));
        second.setCycleCount(Animation.INDEFINITE);
        model().timingProperty().subscribe(runs -> {
            if (runs) {
                second.play();
            } else {
                second.stop();
            }
        });
        Shown.words(model().minutesProblemProperty(), minutesProblem);
        Shown.words(model().saidProblemProperty(), saidProblem);
    }

    @FXML
    private void startOrStop() {
        model().startOrStop();
    }
}
