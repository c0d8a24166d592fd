package app.redress.drafting.ui;

import static app.redress.drafting.ui.IntakePage.asked;
import static app.redress.drafting.ui.IntakePage.atThePaceOf;
import static app.redress.drafting.ui.IntakePage.field;
import static app.redress.drafting.ui.IntakePage.focus;
import static app.redress.drafting.ui.IntakePage.isShown;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ui.QuestionWalk.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the keys do in the intake. */
@ExtendWith(ApplicationExtension.class)
class IntakeKeysTest {
    private final IntakePage page = new IntakePage();

    @Start
    void show(Stage stage) {
        page.show(stage);
    }

    @Test
    void aLetterIsWrittenByKeyboardAlone(FxRobot robot) {
        robot.write("Harbour & Finch").push(KeyCode.ENTER).write("kettle").push(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        page.tasks.runAll();

        assertThat(page.opened).hasSize(1);
        assertThat(page.cases
                        .find(page.opened.get(0))
                        .orElseThrow()
                        .draft()
                        .orElseThrow()
                        .body())
                .contains("Dear Harbour & Finch", "the kettle I bought from you");
    }

    @Test
    void tabGoesThroughEveryQuestionOfAStepInOrder(FxRobot robot) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asked.add(asked(robot));
            robot.push(KeyCode.TAB);
        }

        assertThat(asked.get(0)).startsWith("Who are you writing to?");
        assertThat(asked.get(5)).startsWith("Which numbers do they know it by?");
    }

    @Test
    void enterGoesFromQuestionToQuestionAndFromStepToStep(FxRobot robot) {
        assertThat(robot.lookup("Step 1 of 5: What it is about").tryQuery()).isPresent();
        List<String> asked = new ArrayList<>();
        while (asked.size() < 10) {
            asked.add(asked(robot).replaceFirst("\\?.*", "?"));
            robot.push(KeyCode.ENTER);
        }

        assertThat(asked)
                .containsExactly(
                        "Who are you writing to?",
                        "What is it about?",
                        "When did you buy, book or agree it?",
                        "What did you pay?",
                        "How did you pay?",
                        "Which numbers do they know it by?",
                        "When did it go wrong?",
                        "What went wrong, in a sentence or two?",
                        "When, contact 1",
                        "What it was for, line 1");
        assertThat(robot.lookup("Step 3 of 5: What you want").tryQuery()).isPresent();
        assertThat(asked(robot)).startsWith("What shall they do?");
    }

    @Test
    void enterBeginsALineOnlyWithShift(FxRobot robot) {
        focus(robot, "Which numbers do they know it by?");

        robot.write("order 1")
                .push(KeyCode.SHIFT, KeyCode.ENTER)
                .write("case 2")
                .push(KeyCode.ENTER);

        assertThat(page.answer("references").textProperty().get()).isEqualTo("order 1\ncase 2");
        assertThat(asked(robot)).startsWith("When did it go wrong?");
    }

    @Test
    void afterTheLastQuestionEnterComesToTheLetter(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        focus(robot, "Are you writing for somebody else?");

        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        page.tasks.runAll();

        assertThat(page.opened).hasSize(1);
    }

    @Test
    void enterInAnOpenListTakesWhatIsMarked(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        ComboBox<?> box = (ComboBox<?>) field(robot, "How, contact 1");
        robot.interact(() -> {
            box.requestFocus();
            box.show();
        });

        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(box.isShowing()).isFalse();
        assertThat(box.getValue()).isNotNull();
        assertThat(robot.window(0).getScene().getFocusOwner()).isSameAs(box);
    }

    @Test
    void theNumberOfAnAnswerChoosesItAndGoesOn(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        robot.interact(robot.lookup("1. A refund").query()::requestFocus);

        robot.push(KeyCode.DIGIT2);

        assertThat(page.answer("remedy.kind").textProperty().get()).isEqualTo("repair");
        assertThat(asked(robot)).startsWith("Do you ask for a sum of money besides?");
    }

    @Test
    void theArrowsAndAClickChooseWithoutGoingOn(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        robot.interact(robot.lookup("1. A refund").query()::requestFocus);

        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(page.answer("remedy.kind").textProperty().get()).isEqualTo("repair");
        robot.clickOn("1. A refund");
        assertThat(page.answer("remedy.kind").textProperty().get()).isEqualTo("refund");
        assertThat(asked(robot)).startsWith("What shall they do?");
        robot.push(KeyCode.ENTER);
        assertThat(asked(robot)).startsWith("How much?");
    }

    @Test
    void enterOutsideTheAnswersLeadsNowhere(FxRobot robot) {
        Node style = robot.lookup((Predicate<Node>) node -> node instanceof ComboBox && isShown(node))
                .query();
        robot.interact(style::requestFocus);

        robot.push(KeyCode.ENTER);

        assertThat(robot.window(0).getScene().getFocusOwner()).isSameAs(style);
    }
}
