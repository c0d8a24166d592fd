package app.redress.review.ui;

import app.redress.ui.TextIcon;
import app.redress.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** One thing a reader needs: a tick or a ring, never colour alone; pressed, it leads to the phrase that gives it or says more. */
final class NeedLabel extends Button {
    NeedLabel(ReaderNeed need, Words words, Runnable onClick) {
        super(need.label(), new TextIcon(need.met() ? "fth-check" : "fth-circle"));
        getStyleClass().setAll("need", need.met() ? "met" : "missing");
        setAccessibleText(words.say(need.met() ? "review.need.met" : "review.need.missing", need.label(), need.hint()));
        if (!need.hint().isBlank()) {
            setTooltip(new Tooltip(need.hint()));
        }
        setOnAction(click -> onClick.run());
    }
}
