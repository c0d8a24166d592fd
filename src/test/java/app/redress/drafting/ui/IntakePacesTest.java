package app.redress.drafting.ui;

import static app.redress.drafting.ui.IntakePage.asked;
import static app.redress.drafting.ui.IntakePage.atThePaceOf;
import static app.redress.drafting.ui.IntakePage.field;
import static app.redress.drafting.ui.IntakePage.fieldsShown;
import static app.redress.drafting.ui.IntakePage.focus;
import static app.redress.drafting.ui.IntakePage.isShown;
import static app.redress.drafting.ui.IntakePage.pace;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ui.QuestionWalk.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How many questions are shown at a time, and what is asked when. */
@ExtendWith(ApplicationExtension.class)
class IntakePacesTest {
    private final IntakePage page = new IntakePage();

    @Start
    void show(Stage stage) {
        page.show(stage);
    }

    @Test
    void whatFollowsAnAnswerIsAskedOnceThereIsOne(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        assertThat(field(robot, "Where does that stand?").isDisabled()).isTrue();
        assertThat(field(robot, "Who are they to you?").isDisabled()).isTrue();

        robot.interact(() -> page.answer("promise.words").textProperty().set("Tested before it leaves us"));

        assertThat(field(robot, "Where does that stand?").isDisabled()).isFalse();
        assertThat(field(robot, "Who are they to you?").isDisabled()).isTrue();
    }

    @Test
    void whoLikesIsAskedOneQuestionAtATime(FxRobot robot) {
        atThePaceOf(robot, Pace.ONE);
        focus(robot, "Who are you writing to?");
        List<String> asked = new ArrayList<>();
        for (int question = 0; question < 3; question++) {
            assertThat(fieldsShown(robot)).hasSize(1);
            asked.add(asked(robot));
            robot.push(KeyCode.ENTER);
        }
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(asked(robot)).isNotIn(asked);

        robot.interact(robot.lookup("Back").queryButton()::fire);

        assertThat(asked(robot)).isEqualTo(asked.get(2));
    }

    @Test
    void oneQuestionAtATimeLeadsToTheEndPastWhatNobodyNeedAnswer(FxRobot robot) {
        atThePaceOf(robot, Pace.ONE);
        Button next = robot.lookup("Next").queryButton();
        List<String> asked = new ArrayList<>();
        while (next.isVisible() && asked.size() < 100) {
            robot.interact(next::fire);
            Node field = robot.window(0).getScene().getFocusOwner();
            asked.add(Objects.toString(field.getAccessibleText(), "a card"));
        }

        assertThat(asked).hasSizeBetween(10, 40).doesNotHaveDuplicates();
        assertThat(asked).noneMatch(question -> question.startsWith("Where does that stand?"));
    }

    @Test
    void theChecklistStandsBelowItsQuestionAndIsNotComeToAlone(FxRobot robot) {
        atThePaceOf(robot, Pace.ONE);
        focus(robot, "Who are you writing to?");
        CheckBox receipt = robot.lookup("Receipt or order confirmation").queryAs(CheckBox.class);
        for (int i = 0; i < 40 && !asked(robot).startsWith("What can you show?"); i++) {
            assertThat(isShown(receipt)).isFalse();
            robot.push(KeyCode.ENTER);
        }

        assertThat(isShown(receipt)).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(isShown(receipt)).isFalse();
    }

    @Test
    void theChecklistIsThereInItsStepOnly(FxRobot robot) {
        CheckBox receipt = robot.lookup("Receipt or order confirmation").queryAs(CheckBox.class);
        Button next = robot.lookup("Next").queryButton();
        List<Boolean> shown = new ArrayList<>();
        for (int step = 0; step < 5; step++) {
            shown.add(isShown(receipt));
            robot.interact(next::fire);
        }

        assertThat(shown).containsExactly(false, false, false, true, false);
    }

    @Test
    void aCaseThatIsToldAgainIsAllOnOnePage(FxRobot robot) {
        robot.interact(() -> {
            page.answer("item").textProperty().set("a kettle");
            page.model.write();
            page.tasks.runAll();
            page.model.edit(page.opened.get(0));
            page.tasks.runAll();
        });

        assertThat(pace(robot).getValue()).isEqualTo(Pace.WHOLE);
        assertThat(isShown(field(robot, "By when?"))).isTrue();
    }

    @Test
    void aSumIsAskedForInTheWordsOfWhatIsWanted(FxRobot robot) {
        robot.interact(() -> page.answer("remedy.kind").textProperty().set("refund"));
        Node sum = field(robot, "How much? A refund");

        robot.interact(() -> page.answer("remedy.kind").textProperty().set("repair"));

        assertThat(sum.getAccessibleText()).startsWith("Do you ask for a sum of money besides?");
        assertThat(robot.lookup("Do you ask for a sum of money besides? Then how much?")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void whatIsTickedAsEvidenceGoesIntoTheLetter(FxRobot robot) {
        CheckBox receipt = robot.lookup("Receipt or order confirmation").queryAs(CheckBox.class);
        robot.interact(receipt::fire);

        assertThat(page.answer("evidence").textProperty().get()).isEqualTo("receipt");
        assertThat(robot.lookup("2 more would help, if you have them.").tryQuery())
                .isPresent();
    }

    @Test
    void theSlipIsOfferedOnceSomebodyElseIsNamed(FxRobot robot) {
        Node save = robot.lookup("Save the slip to sign…").query();
        assertThat(save.getParent().isVisible()).isFalse();

        robot.interact(() -> page.answer("onBehalfOf.name").textProperty().set("Grace Osei"));

        assertThat(save.getParent().isVisible()).isTrue();
    }
}
