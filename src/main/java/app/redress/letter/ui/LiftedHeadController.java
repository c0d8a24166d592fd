package app.redress.letter.ui;

import javafx.fxml.FXML;

/** The notice above a letter whose words tell what belongs in its head. */
public final class LiftedHeadController extends LetterNotice {
    private final LiftedHeadViewModel model;

    public LiftedHeadController(LiftedHeadViewModel model) {
        super(model.saidProperty());
        this.model = model;
    }

    @FXML
    private void putIn() {
        done(model::putIn);
    }

    @FXML
    private void leave() {
        done(model::leave);
    }
}
