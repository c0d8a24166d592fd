package app.redress.shell;

import app.redress.casefile.ui.CaseListController;
import app.redress.export.ui.RestedController;
import javafx.fxml.FXML;

/** The first page of the day: letters that have rested, and the cases. */
public final class TodayPageController {
    @FXML
    private RestedController restedController;

    @FXML
    private CaseListController casesController;

    /** Brings the page up to date; called each time it is shown. */
    public void shown() {
        restedController.shown();
        casesController.shown();
    }
}
