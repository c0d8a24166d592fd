package app.redress.letter.ui;

import javafx.fxml.FXML;

/** The line above a letter that leaves out what the person told. */
public final class LeftOutController extends LetterNotice {
    private final LeftOutViewModel model;

    public LeftOutController(LeftOutViewModel model) {
        super(model.saidProperty());
        this.model = model;
    }

    @FXML
    private void putIn() {
        done(model::putIn);
    }
}
