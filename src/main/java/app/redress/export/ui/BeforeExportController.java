package app.redress.export.ui;

import app.redress.export.Concern;
import app.redress.export.Exit;
import app.redress.export.MailSize;
import app.redress.export.Outgoing.Carriage;
import app.redress.letter.Enclosure;
import app.redress.ui.Choices;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page before a letter leaves: names what is worth a second look, and leaves the decision to the person. */
public final class BeforeExportController {
    private final ExportViewModel model;
    private final RestViewModel rest;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private VBox missing;

    @FXML
    private Label enclosures;

    @FXML
    private VBox cleanBox;

    @FXML
    private CheckBox clean;

    @FXML
    private Label cleanNot;

    @FXML
    private VBox carriageBox;

    @FXML
    private ComboBox<Carriage> carriage;

    @FXML
    private Button shelf;

    public BeforeExportController(ExportViewModel model, RestViewModel rest, Words words) {
        this.model = model;
        this.rest = rest;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Optional<ExportQuestion> asked = model.questionProperty().get();
        clean.selectedProperty().bindBidirectional(model.cleanProperty());
        Choices.offer(
                carriage,
                List.of(Carriage.values()),
                choice -> words.getString("export.carriage." + choice),
                model.carriageProperty());
        Shown.now(
                asked.filter(it -> it.hasTraces() && it.exit().mayCarryEnclosures())
                        .isPresent(),
                cleanBox);
        Shown.now(asked.filter(it -> it.exit() == Exit.PDF && it.hasCopies()).isPresent(), carriageBox);
        Shown.now(asked.filter(ExportQuestion::isHot).isPresent(), shelf);
        Shown.now(asked.filter(it -> it.hasCopies() && it.allThere()).isPresent(), enclosures);
        asked.ifPresent(this::ask);
    }

    private void ask(ExportQuestion question) {
        enclosures.setText(enclosed(question));
        // What is sent beside a PDF does not leave by here, so nothing can be taken out of it.
        ObservableValue<Boolean> carried = model.carriageProperty().map(question.exit()::carriesEnclosures);
        clean.disableProperty().bind(carried.map(along -> !along));
        Shown.when(clean.disableProperty(), cleanNot);
        carried.subscribe(along -> list(question, question.concerns(along && clean.isSelected())));
        clean.selectedProperty().subscribe(cleaned -> list(question, question.concerns(cleaned && carried.getValue())));
    }

    /** What is settled stays in its place, so that nothing moves under the hand that settled it. */
    private void list(ExportQuestion question, List<Concern> open) {
        count.setText(
                switch (open.size()) {
                    case 0 -> words.getString("export.before.fine");
                    case 1 -> words.getString("export.before.one");
                    default -> words.say("export.before.more", open.size());
                });
        missing.getChildren()
                .setAll(question.looked().concerns().stream()
                        .map(concern -> line(concern, !open.contains(concern)))
                        .toList());
    }

    private String enclosed(ExportQuestion question) {
        List<Long> sizes = question.looked().copies().stream()
                .map(copy -> copy.enclosure())
                .map(Enclosure::size)
                .toList();
        String there = words.say("export.before.enclosures", sizes.size(), String.join(", ", question.names()));
        return question.exit() == Exit.EML
                ? there + " " + words.say("export.before.size", MailSize.inMegabytes(MailSize.of(sizes)))
                : there;
    }

    private Label line(Concern concern, boolean settled) {
        Label label = new Label(concern.words());
        label.getStyleClass().add(settled ? "before-export-settled" : "before-export-missing");
        if (settled) {
            label.setAccessibleText(words.say("export.before.settled", concern.words()));
        }
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void goAhead() {
        model.goAhead();
    }

    @FXML
    private void keepWriting() {
        model.keepWriting();
    }

    @FXML
    private void layAside() {
        model.keepWriting();
        rest.lay();
    }
}
