package app.redress.drafting.ui;

import app.redress.ui.Sheets;
import app.redress.ui.Views;
import app.redress.words.Words;

/** Lays the question which sentences shall follow over the page, as long as it stands. */
public final class FollowingSheet {
    private final FollowingViewModel model;
    private final Views views;
    private final Sheets sheets;
    private final Words words;

    public FollowingSheet(FollowingViewModel model, Views views, Sheets sheets, Words words) {
        this.model = model;
        this.views = views;
        this.sheets = sheets;
        this.words = words;
        model.askingProperty().addListener((of, before, asking) -> show(asking));
    }

    private void show(boolean asking) {
        if (asking) {
            sheets.open(
                    words.getString("drafting.follow.title"),
                    views.load(FollowingController.class).root(),
                    model::finish);
        } else {
            sheets.close();
        }
    }
}
