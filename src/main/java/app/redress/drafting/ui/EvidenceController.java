package app.redress.drafting.ui;

import app.redress.ui.Shown;
import app.redress.words.Words;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The checklist of what can be shown. */
public final class EvidenceController {
    private final IntakeViewModel model;
    private final Words words;

    @FXML
    private VBox card;

    @FXML
    private VBox evidence;

    @FXML
    private Label missing;

    public EvidenceController(IntakeViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(model.evidenceProperty().map(things -> !things.items().isEmpty()), card);
        missing.textProperty()
                .bind(model.evidenceProperty()
                        .flatMap(EvidenceList::missing)
                        .map(count -> words.say("drafting.intake.evidence.missing", count)));
        model.evidenceProperty().subscribe(this::show);
    }

    private void show(EvidenceList things) {
        evidence.getChildren()
                .setAll(things.items().stream().map(EvidenceController::tick).toList());
    }

    private static CheckBox tick(EvidenceList.Item thing) {
        CheckBox tick = new CheckBox(thing.label());
        tick.setWrapText(true);
        thing.heldProperty().subscribe(tick::setSelected);
        tick.disableProperty().bind(thing.ticked());
        tick.setOnAction(click -> thing.hold(tick.isSelected()));
        return tick;
    }
}
