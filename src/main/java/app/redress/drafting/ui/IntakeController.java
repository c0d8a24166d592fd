package app.redress.drafting.ui;

import app.redress.drafting.Question;
import app.redress.drafting.Style;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The intake: all questions on a page, or one at a time; each may be passed over. */
public final class IntakeController {
    private static final PseudoClass ONE = PseudoClass.getPseudoClass("one");

    private final IntakeViewModel model;
    private final Words words;
    private final QuestionWalk walk = new QuestionWalk();

    @FXML
    private ScrollPane page;

    @FXML
    private Label title;

    @FXML
    private ToggleButton single;

    @FXML
    private Button template;

    @FXML
    private VBox questions;

    @FXML
    private Node flight;

    @FXML
    private ComboBox<Optional<Style>> style;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Label place;

    @FXML
    private Node steps;

    @FXML
    private Node evidence;

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
        StyleChoices.offer(style, model.styleProperty(), words);
        write.textProperty()
                .bind(model.editingProperty()
                        .map(editing -> words.getString(editing ? "drafting.intake.keep" : "drafting.intake.write")));
        walk.singleProperty().bind(single.selectedProperty());
        Shown.when(walk.singleProperty(), steps);
        Shown.when(walk.isReady("evidence"), evidence);
        place.textProperty().bind(walk.place(words));
        back.disableProperty().bind(walk.isFirst());
        next.disableProperty().bind(walk.isLast());
        walk.singleProperty().subscribe(chosen -> {
            questions.pseudoClassStateChanged(ONE, chosen);
            focus();
        });
        model.answers().addListener((ListChangeListener<Answer>) change -> rebuild());
        rebuild();
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::writeByKey);
    }

    /** Puts the focus on the first question; called each time the page is shown. */
    public void shown() {
        page.setVvalue(0);
        focus();
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
        focus();
    }

    @FXML
    private void next() {
        walk.step(1);
        focus();
    }

    private void writeByKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            model.write();
        } else if (key.getCode() == KeyCode.ENTER && single.isSelected() && key.getTarget() instanceof TextField) {
            key.consume();
            next();
        }
    }

    private void rebuild() {
        walk.begin();
        questions.getChildren().clear();
        Question.Group group = null;
        for (Answer answer : model.answers()) {
            if (group != answer.question().group()) {
                group = answer.question().group();
                if (group == Question.Group.WISH) {
                    questions.getChildren().add(flight);
                }
                questions.getChildren().add(heading(group));
            }
            QuestionBlock block = new QuestionBlock(answer, words);
            walk.add(answer.question().id(), block);
            questions.getChildren().add(block);
        }
        focus();
    }

    private Label heading(Question.Group group) {
        Label heading = new Label(words.getString("drafting.intake.group." + group));
        heading.getStyleClass().add("section-title");
        Shown.when(single.selectedProperty().not(), heading);
        return heading;
    }

    private void focus() {
        walk.current().map(QuestionBlock::field).ifPresent(FocusOnceShown::on);
    }
}
