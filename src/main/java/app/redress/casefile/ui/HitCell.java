package app.redress.casefile.ui;

import app.redress.casefile.CaseWords;
import app.redress.casefile.SearchHit;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A place found: the case, and some words around the ones searched for, which are marked. */
final class HitCell extends ListCell<SearchHit> {
    private final CaseWords words;
    private final Label title = new Label();
    private final MarkedText excerpt = new MarkedText();
    private final VBox both = new VBox(title, excerpt);

    HitCell(CaseWords words, Consumer<SearchHit> open) {
        this.words = words;
        title.getStyleClass().add("title-card");
        both.getStyleClass().addAll("card", "hit");
        // A cell is as wide as its list, so that the words wrap instead of running out of sight.
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (hit == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String place = words.say(hit.entry().isPresent() ? "casefile.search.entry" : "casefile.search.draft");
        String named = words.title(hit.title(), "");
        title.setText(named + " · " + place);
        excerpt.show(hit.excerpt(), hit.marks());
        setGraphic(both);
        setAccessibleText(words.say("casefile.search.hit.accessible", named, place, hit.excerpt()));
    }
}
