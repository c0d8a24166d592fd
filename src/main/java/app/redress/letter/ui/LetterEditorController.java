package app.redress.letter.ui;

import app.redress.letter.AddressForms;
import app.redress.letter.Enclosed;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Placeholders;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.ChoiceNames;
import app.redress.ui.Dialogs;
import app.redress.ui.FileDrop;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import app.redress.ui.editor.DecoratedTextArea;
import app.redress.ui.editor.EditorDesk;
import app.redress.ui.editor.MarginClick;
import app.redress.ui.editor.ScrollKeeper;
import app.redress.ui.editor.StrayKeys;
import app.redress.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** The page one writes on. */
public final class LetterEditorController {
    private final LetterEditorViewModel model;
    private final AddressForms forms;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks;
    private final Words words;

    @FXML
    private BorderPane page;

    @FXML
    private LetterNoticesController noticesController;

    @FXML
    private Label problem;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Button sender;

    @FXML
    private Button recipient;

    @FXML
    private Label date;

    @FXML
    private TextField reference;

    @FXML
    private Label wholeReference;

    @FXML
    private TextField subject;

    @FXML
    private Label wholeSubject;

    @FXML
    private DecoratedTextArea area;

    @FXML
    private Label enclosuresTitle;

    @FXML
    private FlowPane enclosures;

    @FXML
    private Label nothingEnclosed;

    @FXML
    private Label copying;

    @FXML
    private ChoiceBox<EnglishVariant> variant;

    @FXML
    private Pane overlay;

    @FXML
    private StackPane dropHint;

    public LetterEditorController(
            LetterEditorViewModel model, AddressForms forms, Dialogs dialogs, BackgroundTasks tasks, Words words) {
        this.model = model;
        this.forms = forms;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.words = words;
    }

    /** The editor, for those who mark and reword the text. */
    public EditorDesk desk() {
        return new EditorDesk(area, ScrollKeeper.of(scroll), overlay);
    }

    /** Puts the caret back where the person was writing. */
    public void focus() {
        FocusOnceShown.on(area);
    }

    @FXML
    private void initialize() {
        bindHead();
        bindText();
        bindEnclosures();
        problem.textProperty().bind(model.saver().problemProperty());
        Shown.when(model.saver().problemProperty().isNotEmpty(), problem);
        variant.getItems().setAll(EnglishVariant.values());
        variant.setConverter(new ChoiceNames<>(one -> words.getString("letter.variant." + one)));
        variant.valueProperty().bindBidirectional(model.variantProperty());
        ScrollKeeper.of(scroll).follow(area);
        StrayKeys.keepFrom(area, tasks);
        MarginClick.on(scroll, area);
        noticesController.onDone(this::focus);
        Roominess.of(page, scroll, date.fontProperty());
        FileDrop.onto(scroll, dropHint, model.tray()::add);
    }

    @FXML
    private void editSender() {
        forms.editSender(model.people().senderProperty().get(), model::signAs);
    }

    @FXML
    private void editRecipient() {
        forms.editRecipient(model.recipientProperty().get(), model::address);
    }

    @FXML
    private void pickEnclosures() {
        model.tray().pick();
    }

    private void bindHead() {
        ObservableValue<Letter> letter = model.letterProperty();
        AddressBlock.SENDER.show(letter.map(Letter::sender), sender, words);
        AddressBlock.RECIPIENT.show(letter.map(Letter::recipient), recipient, words);
        date.textProperty().bind(letter.map(now -> LetterDate.inWords(now.date(), now.variant())));
        subject.textProperty().bindBidirectional(model.subjectProperty());
        reference.textProperty().bindBidirectional(model.referenceProperty());
        WholeLine.show(subject, wholeSubject);
        WholeLine.show(reference, wholeReference);
    }

    private void bindText() {
        area.findGaps(Placeholders::in);
        area.onTooLong(() -> dialogs.toast(words.say("letter.tooLong", DecoratedTextArea.LONGEST_TEXT)));
        area.onEdit(edit -> model.write(area.getText(), area.getCaretPosition()));
        area.caretPositionProperty().addListener((of, before, now) -> model.moveCaret(now));
        model.onOpened(draft -> area.load(draft.body(), draft.caret()));
        model.onEdit(area::edit);
    }

    private void bindEnclosures() {
        EnclosureChip.showAll(model.tray(), enclosures, this::focus, words);
        Shown.when(Bindings.isNotEmpty(model.tray().enclosures()), enclosuresTitle);
        Shown.when(
                model.letterProperty().map(letter -> letter.enclosures().isEmpty() && Enclosed.isSaidIn(letter.body())),
                nothingEnclosed);
        Shown.when(model.tray().copyingProperty().greaterThan(0), copying);
    }
}
