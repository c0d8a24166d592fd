package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NeedsGridTest {
    private static final String HOW = "Say how you paid, so that they can refund it.";

    private @Nullable ShownReview shown;

    @Start
    void show(Stage stage) {
        shown = new ShownReview(stage);
    }

    @Test
    void whatStandsNowhereInTheLetterSaysMoreWhenPressed(FxRobot robot) {
        if (shown != null) {
            shown.read(robot);
        }
        Button need = robot.lookup(".need.missing").lookup("How you paid").queryButton();

        robot.interact(need::fire);
        assertThat(ShownReview.label(robot, HOW)).isTrue();

        robot.interact(need::fire);
        assertThat(ShownReview.label(robot, HOW)).isFalse();
    }
}
