package app.redress.drafting.ui;

import app.redress.drafting.Question.Group;
import app.redress.drafting.Style;
import app.redress.drafting.ui.QuestionWalk.Pace;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import app.redress.ui.editor.FocusInSight;
import app.redress.words.Words;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The intake: a few questions at a time, or all on a page; each may be passed over. */
public final class IntakeController {
    private final IntakeViewModel model;
    private final Words words;
    private final QuestionWalk walk = new QuestionWalk();

    @FXML
    private BorderPane intake;

    @FXML
    private ScrollPane page;

    @FXML
    private Label title;

    @FXML
    private ComboBox<Pace> pace;

    @FXML
    private Button template;

    @FXML
    private VBox questions;

    @FXML
    private FlightClaimController flightController;

    @FXML
    private Node evidence;

    @FXML
    private Node slip;

    @FXML
    private PlaceController placeController;

    @FXML
    private WriterController writerController;

    @FXML
    private ComboBox<Optional<Style>> style;

    @FXML
    private Label styleNote;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Node steps;

    @FXML
    private Button write;

    public IntakeController(IntakeViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        Shown.when(model.editingProperty().not(), template);
        IntakeChoices.offerStyles(style, styleNote, model.styleProperty(), words);
        write.textProperty().bind(IntakeChoices.toWrite(model.editingProperty(), words));
        IntakeChoices.offerPaces(pace, walk.paceProperty(), words);
        // Whoever has chosen a pace goes on typing.
        pace.setOnHidden(chosen -> shown());
        new StepButtons(walk).follow(steps, back, next, write);
        flightController.onTaken(() -> go(walk.openAfter(flightController.card())));
        placeController.onTold(() -> go(walk.after(placeController.card())));
        writerController.onTold(() -> go(walk.after(writerController.card())));
        walk.onStep(FocusInSight.of(page)::beginAnew);
        MissedClick.on(page);
        QuestionColumn column = column();
        model.answers().addListener((ListChangeListener<Answer>) change -> rebuild(column));
        rebuild(column);
        NumberKey.on(intake, questions);
        intake.addEventFilter(KeyEvent.KEY_PRESSED, new EnterKey(walk::holds, this::goOn, model::write)::pressed);
    }

    private QuestionColumn column() {
        return new QuestionColumn(
                questions,
                walk,
                words,
                new QuestionBlock.Told(model::removed, question -> go(walk.after(question))),
                evidence,
                Stop.Card.before(Group.WISH, flightController.card(), flightController::offer),
                Stop.Card.beside(Group.DEAL, placeController.card(), placeController::field),
                Stop.Card.beside(Group.PROOF, writerController.card(), Optional::empty),
                Stop.Card.after(Group.MORE, slip));
    }

    /** Puts the focus on the first question; called each time the page is shown. */
    public void shown() {
        FocusInSight.of(page).beginAnew();
        go(walk.first());
    }

    @FXML
    private void write() {
        model.write();
    }

    @FXML
    private void vent() {
        model.vent();
    }

    @FXML
    private void startFromTemplate() {
        model.startFromTemplate();
    }

    @FXML
    private void back() {
        walk.step(-1);
        shown();
    }

    @FXML
    private void next() {
        walk.step(1);
        shown();
    }

    private void goOn(Node field) {
        if (!walk.advance(field)) {
            go(walk.after(field));
        }
    }

    /** After the last question comes the letter; past a card with nothing to type, the way goes on. */
    private void go(Optional<Node> place) {
        FocusOnceShown.on(place.orElse(next.isVisible() ? next : write));
    }

    /** A case that is told again is looked through; a new one is told step by step. */
    private void rebuild(QuestionColumn column) {
        pace.setValue(model.editingProperty().get() ? Pace.WHOLE : Pace.STEP);
        column.show(model.answers());
        shown();
    }
}
