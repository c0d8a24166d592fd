package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A page that nobody touches is not laid out again and again. */
@ExtendWith(ApplicationExtension.class)
class IdleLetterTest {
    private static final int FRAMES = 30;

    private ShownReview review;

    @Start
    void show(Stage stage) {
        review = new ShownReview(stage);
    }

    @Test
    void aLetterAndItsReviewComeToRest(FxRobot robot) {
        review.read(robot);
        WaitForAsyncUtils.waitForFxEvents(FRAMES);
        List<String> laidOut = new ArrayList<>();
        robot.interact(() -> watch(review.area.getScene().getRoot(), laidOut));

        WaitForAsyncUtils.waitForFxEvents(FRAMES);

        assertThat(laidOut).isEmpty();
    }

    private static void watch(Parent parent, List<String> laidOut) {
        parent.needsLayoutProperty().subscribe((was, now) -> {
            if (now) {
                laidOut.add(parent.toString());
            }
        });
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner) {
                watch(inner, laidOut);
            }
        }
    }
}
