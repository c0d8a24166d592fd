package app.redress.casefile.ui;

import app.redress.ui.Dialogs;
import app.redress.ui.FileDrop;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * What the forms of a case share on the screen: the day, what is wrong and the two buttons.
 *
 * @param <M> the form's view model
 */
public abstract class EntryFormController<M extends EntryFormViewModel<?>> {
    private final M model;
    private final Sheets sheets;
    private final Dialogs dialogs;

    @FXML
    private Pane form;

    @FXML
    private Label fileNames;

    @FXML
    private Label fileProblem;

    @FXML
    private Label dropHint;

    @FXML
    private DatePicker on;

    @FXML
    private Label onProblem;

    @FXML
    private Label problem;

    @FXML
    private Button save;

    protected EntryFormController(M model, Sheets sheets, Dialogs dialogs) {
        this.model = model;
        this.sheets = sheets;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        prepare(on, model.onProperty());
        Shown.words(model.onProblemProperty(), onProblem);
        Shown.words(model.problemProperty(), problem);
        Shown.words(model.fileNamesProperty(), fileNames);
        Shown.words(model.fileProblemProperty(), fileProblem);
        dropHint.managedProperty().bind(dropHint.visibleProperty());
        FileDrop.onto(form, dropHint, model::attach);
        save.disableProperty().bind(model.keepingProperty());
        bind();
    }

    /** Binds the fields that only this form has. */
    protected abstract void bind();

    protected final M model() {
        return model;
    }

    /** A date picker that understands what people type and says when it does not. */
    protected final void prepare(DatePicker picker, Property<LocalDate> day) {
        picker.setConverter(new DayConverter(model::days));
        picker.valueProperty().bindBidirectional(day);
    }

    @FXML
    private void save() {
        model.save();
        form.lookupAll(".field-problem").stream()
                .filter(Node::isVisible)
                .findFirst()
                .ifPresent(EntryFormController::toItsField);
    }

    @FXML
    private void chooseFiles() {
        model.attach(dialogs.chooseFiles(model.words().say("casefile.form.files.title")));
    }

    @FXML
    private void cancel() {
        sheets.close();
    }

    /** What is wrong stands below the field it is about. */
    private static void toItsField(Node words) {
        List<Node> field = Objects.requireNonNull(words.getParent()).getChildrenUnmodifiable();
        field.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }
}
