package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.preview.LetterPage;
import app.redress.ui.editor.DecoratedTextArea;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The letter and its review by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ReviewedEditorTest {
    private ShownReview shown;
    private LetterPage page;
    private DecoratedTextArea area;

    @Start
    void show(Stage stage) {
        shown = new ShownReview(stage);
        page = shown.page;
        area = shown.area;
    }

    @Test
    void typingBringsAFinding(FxRobot robot) {
        shown.read(robot);
        robot.interact(() -> area.moveTo(area.getLength()));

        robot.write(" I recieved nothing.");
        shown.read(robot);

        assertThat(page.review.findings())
                .filteredOn(f -> f.text().equals("recieved"))
                .hasSize(2);
        assertThat(area.getStyleOfChar(area.getText().lastIndexOf("recieved"))).contains("mark-spelling");
    }

    @Test
    void aGapIsFilledByTypingOverIt(FxRobot robot) {
        shown.read(robot);

        robot.push(KeyCode.SHIFT, KeyCode.F8)
                .push(KeyCode.TAB)
                .push(KeyCode.ENTER)
                .write("my card");

        assertThat(area.getText()).contains("refund \u00a31,249 to my card by");
    }

    @Test
    void theShortcutGoesToACardThatAClickHasShown(FxRobot robot) {
        shown.read(robot);
        robot.interact(() -> {
            area.moveTo(area.getText().indexOf("recieved") + 3);
            Event.fireEvent(area, click());
        });
        assertThat(shown.card().isVisible()).isTrue();
        assertThat(area.isFocused()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.PERIOD).push(KeyCode.ENTER);

        assertThat(area.getText()).contains("I received no answer");
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }

    @Test
    void writeModeMarksSpellingAndCountsTheRest(FxRobot robot) {
        shown.read(robot);

        robot.interact(() -> page.review.modeProperty().set(ReviewMode.WRITE));

        assertThat(page.review.findings()).extracting(f -> f.text()).containsExactly("recieved");
        assertThat(area.getStyleOfChar(area.getText().indexOf("brain-dead"))).isEmpty();
        assertThat(ShownReview.label(robot, "4 more remarks wait until you are ready to review."))
                .isTrue();
        assertThat(page.settings.get().quiet()).isTrue();
    }

    @Test
    void enterInTheSideListGoesToTheFinding(FxRobot robot) {
        shown.read(robot);
        ListView<?> list = robot.lookup(".findings").queryListView();

        robot.interact(() -> {
            list.getSelectionModel().select(2);
            list.requestFocus();
        });
        robot.push(KeyCode.ENTER);

        assertThat(ShownReview.label(robot, "Spelling")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(area.isFocused()).isTrue();
    }

    @Test
    void aDialLeadsToWhatMovedIt(FxRobot robot) {
        shown.read(robot);
        Button heat = robot.lookup(".dial").queryAllAs(Button.class).stream()
                .filter(dial -> dial.getAccessibleText().startsWith("Heat"))
                .findFirst()
                .orElseThrow();

        robot.interact(heat::fire);

        assertThat(heat.getAccessibleText()).isEqualTo("Heat: 46 of 100, because of \u201cbrain-dead\u201d");
        assertThat(area.getSelectedText()).isEqualTo("brain-dead");
    }
}
