package app.redress.rulebook.ui;

import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.Clock.Whose;
import app.redress.rulebook.Sector;
import app.redress.rulebook.Span.Unit;
import app.redress.rulebook.Sureness;
import app.redress.ui.ChoiceNames;
import app.redress.ui.FormTextArea;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/** The form for a rule of one's own. */
public final class OwnRuleFormController {
    private final OwnRuleFormViewModel model;
    private final Sheets sheets;
    private final Words words;

    @FXML
    private Pane form;

    @FXML
    private ComboBox<Sector> sector;

    @FXML
    private FormTextArea rule;

    @FXML
    private Label ruleProblem;

    @FXML
    private TextField number;

    @FXML
    private Label numberProblem;

    @FXML
    private ComboBox<Unit> unit;

    @FXML
    private ComboBox<StartEvent> from;

    @FXML
    private ComboBox<Whose> whose;

    @FXML
    private TextField nextBody;

    @FXML
    private TextField source;

    @FXML
    private Label sourceProblem;

    @FXML
    private ComboBox<Sureness> sureness;

    @FXML
    private DatePicker checkedOn;

    @FXML
    private Label checkedProblem;

    @FXML
    private Label problem;

    @FXML
    private Button remove;

    public OwnRuleFormController(OwnRuleFormViewModel model, Sheets sheets, Words words) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private void initialize() {
        OwnRuleFields fields = model.fields();
        choose(sector, List.of(Sector.values()), "rulebook.sector.", fields.sectorProperty());
        choose(unit, List.of(Unit.values()), "rulebook.own.unit.", fields.unitProperty());
        choose(from, List.of(StartEvent.values()), "rulebook.own.from.", fields.fromProperty());
        choose(whose, List.of(Whose.values()), "rulebook.own.whose.", fields.whoseProperty());
        choose(sureness, List.of(Sureness.values()), "rulebook.own.sureness.", fields.surenessProperty());
        rule.textProperty().bindBidirectional(fields.ruleProperty());
        number.textProperty().bindBidirectional(fields.numberProperty());
        nextBody.textProperty().bindBidirectional(fields.nextBodyProperty());
        source.textProperty().bindBidirectional(fields.sourceProperty());
        checkedOn.setConverter(new TypedDays(words, model::today));
        checkedOn.valueProperty().bindBidirectional(fields.checkedOnProperty());
        Shown.words(fields.ruleProblemProperty(), ruleProblem);
        Shown.words(fields.numberProblemProperty(), numberProblem);
        Shown.words(fields.sourceProblemProperty(), sourceProblem);
        Shown.words(fields.checkedProblemProperty(), checkedProblem);
        Shown.words(model.problemProperty(), problem);
    }

    OwnRuleFormViewModel model() {
        return model;
    }

    /** Once the fields are filled. */
    void begun() {
        remove.setVisible(model.isOwn());
        remove.setManaged(model.isOwn());
    }

    @FXML
    private void save() {
        model.save();
        form.lookupAll(".field-problem").stream()
                .filter(Node::isVisible)
                .findFirst()
                .map(Node::getParent)
                .flatMap(field -> field.getChildrenUnmodifiable().stream()
                        .filter(Node::isFocusTraversable)
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    @FXML
    private void remove() {
        model.remove();
    }

    @FXML
    private void cancel() {
        sheets.close();
    }

    private <E extends Enum<E>> void choose(ComboBox<E> box, List<E> all, String key, Property<E> chosen) {
        box.getItems().setAll(all);
        box.setConverter(new ChoiceNames<>(choice -> words.getString(key + choice)));
        box.valueProperty().bindBidirectional(chosen);
    }
}
