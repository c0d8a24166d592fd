package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.preview.LetterPage;
import app.redress.text.TextRange;
import app.redress.ui.editor.DecoratedTextArea;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card of a finding by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class SuggestionCardTest {
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
    void f8OpensTheCardAndEnterPutsTheRewordingIn(FxRobot robot) {
        shown.read(robot);

        robot.push(KeyCode.F8);
        assertThat(shown.card().isVisible()).isTrue();
        assertThat(ShownReview.label(robot, "Insult")).isTrue();
        robot.push(KeyCode.ENTER);

        assertThat(area.getText()).contains("tear. The driver left it in the rain. You always");
        assertThat(page.review.currentProperty().get())
                .hasValueSatisfying(next -> assertThat(next.text()).isEqualTo("You always do this"));
    }

    @Test
    void undoAfterAnAppliedRewordingRestoresTheWordsInOneStep(FxRobot robot) {
        shown.read(robot);

        robot.push(KeyCode.F8).push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(area.getText()).isEqualTo(LetterPage.RANT);
        assertThat(shown.card().isVisible()).isFalse();
    }

    @Test
    void aWalkGoesOnWhenWhatWasLookedAtIsNoLongerFound(FxRobot robot) {
        shown.read(robot);
        robot.interact(page.review::tidy);

        robot.interact(() -> page.review.modeProperty().set(ReviewMode.WRITE));

        assertThat(shown.card().isVisible()).isTrue();
        assertThat(page.review.currentProperty().get())
                .hasValueSatisfying(next -> assertThat(next.text()).isEqualTo("recieved"));
        assertThat(area.isFocused()).isFalse();
    }

    @Test
    void aCardThatCameByItselfGoesOnAsWell(FxRobot robot) {
        shown.read(robot);
        robot.push(KeyCode.F8).push(KeyCode.ENTER);

        robot.interact(() -> page.review.modeProperty().set(ReviewMode.WRITE));

        assertThat(shown.card().isVisible()).isTrue();
        assertThat(area.isFocused()).isFalse();
    }

    @Test
    void offAWalkTheCardClosesWhenWhatWasLookedAtIsNoLongerFound(FxRobot robot) {
        shown.read(robot);
        robot.push(KeyCode.F8);

        robot.interact(() -> page.review.modeProperty().set(ReviewMode.WRITE));

        assertThat(shown.card().isVisible()).isFalse();
        assertThat(area.isFocused()).isTrue();
    }

    @Test
    void arrowsChooseAmongTheRewordings(FxRobot robot) {
        shown.read(robot);

        robot.push(KeyCode.F8).push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(area.getText()).contains("The sofa was left in the rain.");
    }

    @Test
    void escapeGoesBackToTheSameCaret(FxRobot robot) {
        shown.read(robot);

        robot.push(KeyCode.F8).push(KeyCode.F8).push(KeyCode.ESCAPE);

        assertThat(shown.card().isVisible()).isFalse();
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getCaretPosition()).isEqualTo(20);
        robot.write("!");
        assertThat(area.getText().charAt(20)).isEqualTo('!');
    }

    @Test
    void shiftF8GoesBackwards(FxRobot robot) {
        shown.read(robot);

        robot.push(KeyCode.SHIFT, KeyCode.F8);

        assertThat(page.review.currentProperty().get())
                .hasValueSatisfying(last -> assertThat(last.text()).isEqualTo("[how you paid]"));
    }

    @Test
    void theShortcutOpensTheCardAtTheCaret(FxRobot robot) {
        shown.read(robot);
        robot.interact(() -> area.moveTo(area.getText().indexOf("recieved") + 3));

        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);

        assertThat(ShownReview.label(robot, "Spelling")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(area.getText()).contains("I received no answer");
    }

    @Test
    void deleteIgnoresHereAndGoesOn(FxRobot robot) {
        shown.read(robot);

        robot.push(KeyCode.F8).push(KeyCode.DELETE);
        shown.read(robot);

        assertThat(area.getText()).isEqualTo(LetterPage.RANT);
        assertThat(page.review.findings()).hasSize(4);
        assertThat(ShownReview.label(robot, "Exaggeration")).isTrue();
    }

    @Test
    void theLastFindingHandledLeadsBackToTheText(FxRobot robot) {
        shown.read(robot);

        for (int i = 0; i < 5; i++) {
            robot.push(i == 0 ? KeyCode.F8 : KeyCode.DELETE);
        }
        robot.push(KeyCode.DELETE);

        assertThat(page.review.findings()).isEmpty();
        assertThat(shown.card().isVisible()).isFalse();
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getText()).isEqualTo(LetterPage.RANT);
    }

    @Test
    void theCardNeverCoversTheSentence(FxRobot robot) {
        shown.read(robot);

        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.F8);
            robot.interact(() -> {
                Bounds card = shown.card().localToScene(shown.card().getLayoutBounds());
                assertThat(currentWords().intersects(card)).as("card %s", card).isFalse();
                assertThat(card.getHeight()).as("laid out").isBetween(80.0, 400.0);
            });
        }
    }

    @Test
    void typingWhileTheCardIsOpenGoesToTheText(FxRobot robot) {
        shown.read(robot);
        robot.interact(() -> {
            area.moveTo(area.getText().indexOf("recieved") + 8);
            page.review.at(area.getCaretPosition()).ifPresent(page.review::look);
            area.requestFocus();
        });

        robot.write(" nothing");

        assertThat(area.getText()).contains("recieved nothing");
        assertThat(shown.card().isVisible()).isFalse();
    }

    @Test
    void theCardIsReadOutWhole(FxRobot robot) {
        shown.read(robot);

        robot.push(KeyCode.F8);

        Node focused = area.getScene().getFocusOwner();
        assertThat(focused.getAccessibleText())
                .startsWith("Insult, 1 of 5")
                .contains("The person reading this was not there.")
                .endsWith("Suggestion 1 of 2: The driver left it in the rain");
    }

    /** Where the words of the finding looked at stand in the scene. */
    private Bounds currentWords() {
        TextRange range = page.review.currentProperty().get().orElseThrow().range();
        return area.localToScene(area.boundsOf(range).orElseThrow());
    }
}
