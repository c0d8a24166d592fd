package app.redress.review.ui;

import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** What a reader needs, in two columns. A press goes to the phrase that gives it; where there is none, it says more. */
final class NeedsGrid {
    private static final int COLUMNS = 2;

    private final GridPane grid;
    private final ReviewViewModel model;
    private final Words words;
    private final StringProperty more = new SimpleStringProperty(this, "more", "");

    NeedsGrid(GridPane grid, Label reason, ReviewViewModel model, Words words) {
        this.grid = grid;
        this.model = model;
        this.words = words;
        Shown.words(more, reason);
    }

    void show(List<ReaderNeed> needs) {
        grid.getChildren().clear();
        for (ReaderNeed need : needs) {
            int place = grid.getChildren().size();
            NeedLabel label = new NeedLabel(need, words, () -> press(need));
            grid.add(label, place % COLUMNS, place / COLUMNS);
        }
        if (needs.stream().noneMatch(need -> need.hint().equals(more.get()))) {
            more.set("");
        }
    }

    private void press(ReaderNeed need) {
        need.where().ifPresentOrElse(model::goTo, () -> more.set(more.get().equals(need.hint()) ? "" : need.hint()));
    }
}
