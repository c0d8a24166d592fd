package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.Channel;
import app.redress.ui.Choices;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form that freezes a letter. */
public final class MarkAsSentController extends EntryFormController<MarkAsSentViewModel> {
    @FXML
    private Label openGaps;

    @FXML
    private Label notes;

    @FXML
    private Label leftAs;

    @FXML
    private ComboBox<Channel> channel;

    @FXML
    private TextField proof;

    @FXML
    private DatePicker replyBy;

    @FXML
    private Label replyByHint;

    @FXML
    private Label replyByProblem;

    public MarkAsSentController(MarkAsSentViewModel model, Sheets sheets, Dialogs dialogs) {
        super(model, sheets, dialogs);
    }

    @Override
    protected void bind() {
        Choices.offer(
                channel,
                List.of(Channel.values()),
                one -> model().words().say("channel." + one),
                model().channelProperty());
        proof.textProperty().bindBidirectional(model().proofProperty());
        prepare(replyBy, model().replyByProperty());
        Shown.words(model().openGapsProperty(), openGaps);
        Shown.words(model().notesProperty(), notes);
        Shown.words(model().leftAsProperty(), leftAs);
        Shown.words(model().replyByHintProperty(), replyByHint);
        Shown.words(model().replyByProblemProperty(), replyByProblem);
    }
}
