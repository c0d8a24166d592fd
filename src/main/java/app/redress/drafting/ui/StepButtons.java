package app.redress.drafting.ui;

import app.redress.ui.Shown;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * The buttons below the questions: back, on, and the one that writes the letter. It stands out once nothing is left to go on
 * to; until then the one that leads on does.
 */
final class StepButtons {
    private final QuestionWalk walk;
    private final ObservableValue<Boolean> last;

    StepButtons(QuestionWalk walk) {
        this.walk = walk;
        this.last = walk.isLast();
    }

    /** @param steps holds what is not needed when all questions stand on one page */
    void follow(Node steps, Button back, Button next, Button write) {
        Shown.when(walk.isWhole().map(all -> !all), steps);
        back.disableProperty().bind(walk.isFirst());
        next.visibleProperty().bind(last.map(now -> !now));
        last.subscribe(now -> {
            next.getStyleClass().remove("accent");
            write.getStyleClass().remove("accent");
            (now ? write : next).getStyleClass().add("accent");
        });
    }
}
