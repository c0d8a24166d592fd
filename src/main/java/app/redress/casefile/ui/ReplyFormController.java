package app.redress.casefile.ui;

import app.redress.casefile.ReplyFindings;
import app.redress.casefile.reply.ReplyKind;
import app.redress.ui.Choices;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form for a reply: paste it, or let go its files here; what was read in it stands below. */
public final class ReplyFormController extends EntryFormController<ReplyFormViewModel> {
    @FXML
    private TextField from;

    @FXML
    private TextArea text;

    @FXML
    private Label textProblem;

    @FXML
    private VBox reading;

    @FXML
    private ComboBox<ReplyKind> kind;

    @FXML
    private Label because;

    @FXML
    private VBox found;

    public ReplyFormController(ReplyFormViewModel model, Sheets sheets, Dialogs dialogs) {
        super(model, sheets, dialogs);
    }

    @Override
    protected void bind() {
        from.textProperty().bindBidirectional(model().fromProperty());
        text.textProperty().bindBidirectional(model().textProperty());
        Shown.words(model().textProblemProperty(), textProblem);
        Shown.words(model().becauseProperty(), because);
        Shown.when(model().kindProperty().map(known -> true).orElse(false), reading);
        Choices.offer(
                kind,
                List.of(ReplyKind.values()),
                known -> model().words().words().getString("reply.kind." + known),
                model().kindProperty());
        model().lines().addListener((ListChangeListener<ReplyFindings.Line>) change -> showLines());
        showLines();
    }

    private void showLines() {
        found.getChildren()
                .setAll(model().lines().stream().map(ReplyFormController::view).toList());
    }

    private static VBox view(ReplyFindings.Line line) {
        Label said = new Label(line.said());
        said.setWrapText(true);
        VBox view = new VBox(said);
        if (!line.why().isEmpty()) {
            Label why = new Label(line.why());
            why.setWrapText(true);
            why.getStyleClass().addAll("muted", "small");
            view.getChildren().add(why);
        }
        view.getStyleClass().add(line.careful() ? "notice" : "finding-line");
        return view;
    }
}
