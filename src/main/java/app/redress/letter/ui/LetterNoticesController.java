package app.redress.letter.ui;

import java.util.List;
import javafx.fxml.FXML;

/** What there is to say above a letter. */
public final class LetterNoticesController {
    @FXML
    private LiftedHeadController liftedHeadController;

    @FXML
    private OutdatedNamesController outdatedController;

    @FXML
    private LeftOutController leftOutController;

    /** @param action takes the focus to where it stays once a notice is gone */
    void onDone(Runnable action) {
        List.of(liftedHeadController, outdatedController, leftOutController).forEach(notice -> notice.onDone(action));
    }
}
