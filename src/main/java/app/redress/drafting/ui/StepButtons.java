package app.redress.drafting.ui;

import app.redress.drafting.Question.Group;
import app.redress.ui.Shown;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The buttons below the questions: back, on, and the one that writes the letter, which stands out once enough is asked. */
final class StepButtons {
    private final QuestionWalk walk;
    private final ObservableValue<Boolean> ready;

    StepButtons(QuestionWalk walk) {
        this.walk = walk;
        this.ready = walk.hasReached(Group.PROOF);
    }

    /** @param steps holds what is not needed when all questions stand on one page */
    void follow(Node steps, Button back, Button next, Button write) {
        Shown.when(walk.isWhole().map(all -> !all), steps);
        back.disableProperty().bind(walk.isFirst());
        next.visibleProperty().bind(walk.isLast().map(last -> !last));
        ready.subscribe(now -> {
            next.getStyleClass().remove("accent");
            write.getStyleClass().remove("accent");
            (now ? write : next).getStyleClass().add("accent");
        });
    }
}
