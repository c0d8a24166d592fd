package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.Themes;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The page of a letter in text twice as large. */
@ExtendWith(ApplicationExtension.class)
class LargeLetterTest {
    @TempDir
    Path home;

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private @Nullable OpenWindow window;

    @Start
    void open(Stage stage) {
        window = OpenWindow.over(home, tasks, stage, 200);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void theLetterAndItsReviewTakeTurns(FxRobot robot) {
        robot.interact(tasks::quiet);
        Region paper = robot.lookup(".letter-scroll").queryAs(Region.class);
        Region review = robot.lookup(".review-panel").queryAs(Region.class);
        assertThat(isShown(paper)).isTrue();
        assertThat(isShown(review)).isFalse();
        assertThat(paper.getHeight()).isGreaterThan(280);

        robot.interact(robot.lookup("What the review says").queryAs(Button.class)::fire);
        assertThat(isShown(paper)).isFalse();
        assertThat(isShown(review)).isTrue();
        assertThat(review.getHeight()).isGreaterThan(280);

        robot.interact(robot.lookup("Back to the letter").queryAs(Button.class)::fire);
        assertThat(isShown(paper)).isTrue();
        assertThat(isShown(review)).isFalse();
    }

    @Test
    void inUsualTextTheyStandSideBySideAgain(FxRobot robot) {
        Scene scene = robot.window(0).getScene();
        robot.interact(() -> new Themes(scene).apply(false, 100));

        assertThat(isShown(robot.lookup(".letter-scroll").query())).isTrue();
        assertThat(isShown(robot.lookup(".review-panel").query())).isTrue();
        assertThat(isShown(robot.lookup("Mark as sent…").query())).isTrue();
        assertThat(robot.lookup("#turn").query().isVisible()).isFalse();
    }

    @Test
    void theTitleMakesRoomForACard(FxRobot robot) {
        robot.interact(tasks::quiet);
        Node card = robot.lookup(".suggestion-card").query();

        robot.push(KeyCode.F8);
        assertThat(card.isVisible()).isTrue();
        assertThat(isShown(robot.lookup("Mark as sent…").query())).isFalse();

        robot.push(KeyCode.ESCAPE);
        assertThat(card.isVisible()).isFalse();
        assertThat(isShown(robot.lookup("Mark as sent…").query())).isTrue();
    }

    @Test
    void whatTheStatusLineSaysIsSaidWhole(FxRobot robot) {
        robot.interact(tasks::quiet);

        assertThat(robot.lookup(".status-line > .label").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .isNotEmpty()
                .allSatisfy(label -> assertThat(drawn(label)).isEqualTo(label.getText()));
    }

    @Test
    void aLongSubjectIsShownWhole(FxRobot robot) {
        robot.interact(tasks::quiet);
        String subject =
                "Complaint: order HF-20418, sofa delivered torn, driver left it in the rain, nobody called back";
        robot.interact(() -> robot.lookup("#subject").queryAs(TextField.class).setText(subject));
        Label whole = robot.lookup("#wholeSubject").queryAs(Label.class);

        assertThat(whole.isVisible()).isTrue();
        assertThat(drawn(whole).replace('\n', ' ')).isEqualTo(subject);
        assertThat(whole.getWidth()).isLessThan(1300);

        robot.interact(robot.lookup("#subject").queryAs(TextField.class)::requestFocus);
        assertThat(whole.isVisible()).isFalse();
    }

    private static String drawn(Label label) {
        return ((Text) label.lookup(".text")).getText();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
