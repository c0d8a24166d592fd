package app.redress.drafting.ui;

import app.redress.ui.Shown;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** The slip that somebody signs for whom a letter is written. */
public final class SlipController {
    private final IntakeViewModel model;
    private final SlipPrinting slips;

    @FXML
    private VBox card;

    public SlipController(IntakeViewModel model, SlipPrinting slips) {
        this.model = model;
        this.slips = slips;
    }

    @FXML
    private void initialize() {
        Shown.when(model.forSomeoneElseProperty(), card);
    }

    @FXML
    private void saveSlip() {
        model.told().ifPresent(told -> slips.save(told, model.today()));
    }
}
