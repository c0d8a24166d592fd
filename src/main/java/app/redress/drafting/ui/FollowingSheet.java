package app.redress.drafting.ui;

import app.redress.ui.Sheets;
import app.redress.ui.Views;

/** Lays the question which sentences shall follow over the page, as long as it stands. */
public final class FollowingSheet {
    private final FollowingViewModel model;
    private final Views views;
    private final Sheets sheets;

    public FollowingSheet(FollowingViewModel model, Views views, Sheets sheets) {
        this.model = model;
        this.views = views;
        this.sheets = sheets;
        model.askingProperty().addListener((of, before, asking) -> show(asking));
    }

    private void show(boolean asking) {
        if (asking) {
            sheets.open(
                    model.titleProperty().get(),
                    views.load(FollowingController.class).root(),
                    model::finish);
        } else {
            sheets.close();
        }
    }
}
