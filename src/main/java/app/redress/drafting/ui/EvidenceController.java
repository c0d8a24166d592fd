package app.redress.drafting.ui;

import app.redress.ui.Shown;
import app.redress.words.Words;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What goes with the letter: the checklist of what can be shown, and the slip of somebody written for. */
public final class EvidenceController {
    private final IntakeViewModel model;
    private final SlipPrinting slips;
    private final Words words;

    @FXML
    private VBox slipBox;

    @FXML
    private VBox evidenceBox;

    @FXML
    private VBox evidence;

    @FXML
    private Label missing;

    public EvidenceController(IntakeViewModel model, SlipPrinting slips, Words words) {
        this.model = model;
        this.slips = slips;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(model.forSomeoneElseProperty(), slipBox);
        Shown.when(model.evidenceProperty().map(things -> !things.items().isEmpty()), evidenceBox);
        missing.textProperty()
                .bind(model.evidenceProperty()
                        .flatMap(EvidenceList::missing)
                        .map(count -> words.say("drafting.intake.evidence.missing", count)));
        model.evidenceProperty().subscribe(this::show);
    }

    @FXML
    private void saveSlip() {
        model.told().ifPresent(told -> slips.save(told, model.today()));
    }

    private void show(EvidenceList things) {
        evidence.getChildren()
                .setAll(things.items().stream().map(EvidenceController::tick).toList());
    }

    private static CheckBox tick(EvidenceList.Item thing) {
        CheckBox tick = new CheckBox(thing.label());
        tick.setWrapText(true);
        thing.heldProperty().subscribe(tick::setSelected);
        tick.setOnAction(click -> thing.hold(tick.isSelected()));
        return tick;
    }
}
