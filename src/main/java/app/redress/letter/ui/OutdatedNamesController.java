package app.redress.letter.ui;

import javafx.fxml.FXML;

/** The notice above a letter that still has an old name or number. */
public final class OutdatedNamesController extends LetterNotice {
    private final OutdatedNamesViewModel model;

    public OutdatedNamesController(OutdatedNamesViewModel model) {
        super(model.saidProperty());
        this.model = model;
    }

    @FXML
    private void change() {
        done(model::change);
    }

    @FXML
    private void leave() {
        done(model::leave);
    }
}
