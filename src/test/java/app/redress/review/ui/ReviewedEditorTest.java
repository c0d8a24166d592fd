package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.preview.LetterPage;
import app.redress.text.TextRange;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.Themes;
import app.redress.ui.editor.DecoratedTextArea;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The letter and its review by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ReviewedEditorTest {
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private LetterPage page;
    private DecoratedTextArea area;

    @Start
    void show(Stage stage) {
        page = new LetterPage(tasks);
        Scene scene = new Scene(page.overlay, 1200, 780);
        new Themes(scene).apply(false, 100);
        stage.setScene(scene);
        stage.show();
        page.open(LetterPage.RANT, 20);
        area = page.editor.desk().area();
        page.editor.focus();
    }

    @Test
    void typingBringsAFinding(FxRobot robot) {
        read(robot);
        robot.interact(() -> area.moveTo(area.getLength()));

        robot.write(" I recieved nothing.");
        read(robot);

        assertThat(page.review.findings())
                .filteredOn(f -> f.text().equals("recieved"))
                .hasSize(2);
        assertThat(area.getStyleOfChar(area.getText().lastIndexOf("recieved"))).contains("mark-spelling");
    }

    @Test
    void f8OpensTheCardAndEnterPutsTheRewordingIn(FxRobot robot) {
        read(robot);

        robot.push(KeyCode.F8);
        assertThat(card().isVisible()).isTrue();
        assertThat(label(robot, "Insult")).isTrue();
        robot.push(KeyCode.ENTER);

        assertThat(area.getText()).contains("tear. The driver left it in the rain. You always");
        assertThat(page.review.currentProperty().get())
                .hasValueSatisfying(next -> assertThat(next.text()).isEqualTo("You always do this"));
    }

    @Test
    void undoAfterAnAppliedRewordingRestoresTheWordsInOneStep(FxRobot robot) {
        read(robot);

        robot.push(KeyCode.F8).push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(area.getText()).isEqualTo(LetterPage.RANT);
        assertThat(card().isVisible()).isFalse();
    }

    @Test
    void arrowsChooseAmongTheRewordings(FxRobot robot) {
        read(robot);

        robot.push(KeyCode.F8).push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(area.getText()).contains("The sofa was left in the rain.");
    }

    @Test
    void escapeGoesBackToTheSameCaret(FxRobot robot) {
        read(robot);

        robot.push(KeyCode.F8).push(KeyCode.F8).push(KeyCode.ESCAPE);

        assertThat(card().isVisible()).isFalse();
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getCaretPosition()).isEqualTo(20);
        robot.write("!");
        assertThat(area.getText().charAt(20)).isEqualTo('!');
    }

    @Test
    void shiftF8GoesBackwards(FxRobot robot) {
        read(robot);

        robot.push(KeyCode.SHIFT, KeyCode.F8);

        assertThat(page.review.currentProperty().get())
                .hasValueSatisfying(last -> assertThat(last.text()).isEqualTo("[how you paid]"));
    }

    @Test
    void theShortcutOpensTheCardAtTheCaret(FxRobot robot) {
        read(robot);
        robot.interact(() -> area.moveTo(area.getText().indexOf("recieved") + 3));

        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);

        assertThat(label(robot, "Spelling")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(area.getText()).contains("I received no answer");
    }

    @Test
    void deleteIgnoresHereAndGoesOn(FxRobot robot) {
        read(robot);

        robot.push(KeyCode.F8).push(KeyCode.DELETE);
        read(robot);

        assertThat(area.getText()).isEqualTo(LetterPage.RANT);
        assertThat(page.review.findings()).hasSize(4);
        assertThat(label(robot, "Exaggeration")).isTrue();
    }

    @Test
    void theLastFindingHandledLeadsBackToTheText(FxRobot robot) {
        read(robot);

        for (int i = 0; i < 5; i++) {
            robot.push(i == 0 ? KeyCode.F8 : KeyCode.DELETE);
        }
        robot.push(KeyCode.DELETE);

        assertThat(page.review.findings()).isEmpty();
        assertThat(card().isVisible()).isFalse();
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getText()).isEqualTo(LetterPage.RANT);
    }

    @Test
    void theCardNeverCoversTheSentence(FxRobot robot) {
        read(robot);

        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.F8);
            robot.interact(() -> {
                Bounds card = card().localToScene(card().getLayoutBounds());
                assertThat(currentWords().intersects(card)).as("card %s", card).isFalse();
                assertThat(card.getHeight()).as("laid out").isBetween(80.0, 400.0);
            });
        }
    }

    @Test
    void typingWhileTheCardIsOpenGoesToTheText(FxRobot robot) {
        read(robot);
        robot.interact(() -> {
            area.moveTo(area.getText().indexOf("recieved") + 8);
            page.review.at(area.getCaretPosition()).ifPresent(page.review::look);
            area.requestFocus();
        });

        robot.write(" nothing");

        assertThat(area.getText()).contains("recieved nothing");
        assertThat(card().isVisible()).isFalse();
    }

    @Test
    void aGapIsFilledByTypingOverIt(FxRobot robot) {
        read(robot);

        robot.push(KeyCode.SHIFT, KeyCode.F8).push(KeyCode.ENTER).write("my card");

        assertThat(area.getText()).contains("refund \u00a31,249 to my card by");
    }

    @Test
    void writeModeMarksSpellingAndCountsTheRest(FxRobot robot) {
        read(robot);

        robot.interact(() -> page.review.modeProperty().set(ReviewMode.WRITE));

        assertThat(page.review.findings()).extracting(f -> f.text()).containsExactly("recieved");
        assertThat(area.getStyleOfChar(area.getText().indexOf("brain-dead"))).isEmpty();
        assertThat(label(robot, "4 more remarks wait until you are ready to review."))
                .isTrue();
        assertThat(page.settings.get().quiet()).isTrue();
    }

    @Test
    void enterInTheSideListGoesToTheFinding(FxRobot robot) {
        read(robot);
        ListView<?> list = robot.lookup(".findings").queryListView();

        robot.interact(() -> {
            list.getSelectionModel().select(2);
            list.requestFocus();
        });
        robot.push(KeyCode.ENTER);

        assertThat(label(robot, "Spelling")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(area.isFocused()).isTrue();
    }

    @Test
    void aDialLeadsToWhatMovedIt(FxRobot robot) {
        read(robot);
        Button heat = robot.lookup(".dial").queryAllAs(Button.class).stream()
                .filter(dial -> dial.getAccessibleText().startsWith("Heat"))
                .findFirst()
                .orElseThrow();

        robot.interact(heat::fire);

        assertThat(heat.getAccessibleText()).isEqualTo("Heat: 46 of 100, because of \u201cbrain-dead\u201d");
        assertThat(area.getSelectedText()).isEqualTo("brain-dead");
    }

    @Test
    void theCardIsReadOutWhole(FxRobot robot) {
        read(robot);

        robot.push(KeyCode.F8);

        Node focused = area.getScene().getFocusOwner();
        assertThat(focused.getAccessibleText())
                .startsWith("Insult, 1 of 5")
                .contains("The person reading this was not there.")
                .endsWith("Suggestion 1 of 2: The driver left it in the rain");
    }

    /** Lets time pass and the review come back. */
    private void read(FxRobot robot) {
        robot.interact(tasks::quiet);
        robot.interact(() -> {});
    }

    private Node card() {
        return page.editor.desk().overlay().getChildren().get(0);
    }

    private static boolean label(FxRobot robot, String text) {
        Predicate<Label> shown = label -> label.isVisible() && text.equals(label.getText());
        Set<Label> labels = robot.lookup(".label").queryAllAs(Label.class);
        return labels.stream().anyMatch(shown);
    }

    /** Where the words of the finding looked at stand in the scene. */
    private Bounds currentWords() {
        TextRange range = page.review.currentProperty().get().orElseThrow().range();
        return area.localToScene(area.boundsOf(range).orElseThrow());
    }
}
