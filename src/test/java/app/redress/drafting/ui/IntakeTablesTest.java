package app.redress.drafting.ui;

import static app.redress.drafting.ui.IntakePage.asked;
import static app.redress.drafting.ui.IntakePage.atThePaceOf;
import static app.redress.drafting.ui.IntakePage.cell;
import static app.redress.drafting.ui.IntakePage.takeOut;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.ui.QuestionWalk.Pace;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Contacts and losses, which are told in fields. */
@ExtendWith(ApplicationExtension.class)
class IntakeTablesTest {
    private final IntakePage page = new IntakePage();

    @Start
    void show(Stage stage) {
        page.show(stage);
    }

    @Test
    void shiftAndEnterBeginTheNextLoss(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        robot.interact(() -> cell(robot, "What it was for, line 1").requestFocus());

        robot.write("a taxi home, 12").push(KeyCode.SHIFT, KeyCode.ENTER).write("parking, 3.50");

        assertThat(page.answer("losses").textProperty().get())
                .startsWith("a taxi home, ")
                .contains("12", "\nparking, 3.50");
    }

    @Test
    void lossesAreATableWhoseTotalIsSaid(FxRobot robot) {
        robot.interact(() -> {
            cell(robot, "What it was for, line 1").setText("a taxi home");
            cell(robot, "How much, line 1").setText("12");
            cell(robot, "What it was for, line 2").setText("parking");
            cell(robot, "How much, line 2").setText("3.50");
        });

        assertThat(page.answer("losses").textProperty().get()).isEqualTo("a taxi home, 12\nparking, 3.50");
        assertThat(page.answer("losses").understood().getValue()).isEqualTo("£15.50 in all");
    }

    @Test
    void aContactThatIsTypedInOneLineIsPutIntoItsFieldsAndEnterBeginsTheNext(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(cell(robot, "When, contact 1")::requestFocus);

        robot.write("16 November 2026, email: you would not refund it").push(KeyCode.ENTER);

        assertThat(asked(robot)).isEqualTo("When, contact 2");
        assertThat(cell(robot, "When, contact 1").getText()).isEqualTo("16 November 2026");
        assertThat(cell(robot, "What you said, contact 1").getText()).isEmpty();
        assertThat(cell(robot, "What they answered, contact 1").getText()).isEqualTo("you would not refund it");
    }

    @Test
    void enterGoesThroughTheFieldsOfAContactAndWithShiftToTheNextContact(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(cell(robot, "When, contact 1")::requestFocus);

        robot.write("16 November 2026").push(KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("How, contact 1");
        robot.push(KeyCode.P).push(KeyCode.ENTER).write("June").push(KeyCode.ENTER);
        robot.write("I asked for my money back").push(KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("What they answered, contact 1");
        robot.write("bring it back").push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("When, contact 2");
        robot.push(KeyCode.ENTER);

        assertThat(asked(robot)).isEqualTo("What it was for, line 1");
        assertThat(page.answer("tried").textProperty().get())
                .isEqualTo("16 November 2026|phone|June|I asked for my money back|bring it back");
    }

    @Test
    void enterInTheLastFieldOfAContactBeginsTheNextAndOnAnEmptyOneGoesOn(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(cell(robot, "When, contact 1")::requestFocus);
        robot.write("16 November 2026");
        robot.interact(cell(robot, "What they answered, contact 1")::requestFocus);

        robot.write("bring it back").push(KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("When, contact 2");
        robot.push(KeyCode.ENTER);

        assertThat(asked(robot)).isEqualTo("What it was for, line 1");
    }

    @Test
    void theFocusStaysWhereALineWasTakenOut(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(() -> {
            cell(robot, "When, contact 1").setText("16 November 2026");
            cell(robot, "What it was for, line 1").setText("parking");
        });
        for (String remove : List.of("Take out contact 1", "Take out line 1")) {
            Button cross = robot.lookup((Predicate<Node>) node -> remove.equals(node.getAccessibleText()))
                    .queryButton();
            robot.interact(() -> {
                cross.requestFocus();
                cross.fire();
            });
            assertThat(asked(robot)).endsWith(remove.substring("Take out ".length()));
        }
    }

    @Test
    void whatWasTakenOutIsPutBackByTheButtonOrByCtrlZ(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(() -> page.answer("tried").textProperty().set("16 November 2026, phone, June: to wait"));
        robot.interact(() -> page.answer("losses").textProperty().set("parking, £3"));
        String contact = page.answer("tried").textProperty().get();

        takeOut(robot, "Take out contact 1");
        assertThat(page.answer("tried").textProperty().get()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(cell(robot, "What they answered, contact 1").getText()).isEqualTo("to wait");
        assertThat(asked(robot)).isEqualTo("When, contact 1");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(page.answer("tried").textProperty().get())
                .as("once is enough")
                .contains("June");

        takeOut(robot, "Take out contact 1");
        assertThat(page.dialogs.said()).last().isEqualTo("Taken out.");
        robot.interact(page.dialogs::takeUpOffer);
        robot.interact(page.dialogs::takeUpOffer);
        assertThat(page.answer("tried").textProperty().get().lines()).hasSize(1);
        assertThat(contact).contains("June");

        takeOut(robot, "Take out line 1");
        robot.interact(page.dialogs::takeUpOffer);
        assertThat(page.answer("losses").textProperty().get()).contains("parking");
    }

    @Test
    void enterInTheLastCellOfALossBeginsTheNextAndOnAnEmptyOneGoesOn(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(cell(robot, "What it was for, line 1")::requestFocus);

        robot.write("parking, 3.50").push(KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("What it was for, line 2");
        robot.push(KeyCode.ENTER);

        assertThat(asked(robot)).startsWith("What shall they do?");
    }

    @Test
    void aLossThatIsTypedInOneLineIsPutIntoItsCells(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(cell(robot, "What it was for, line 1")::requestFocus);

        robot.write("a taxi home, 12, 3 October, receipt").push(KeyCode.ENTER);

        assertThat(cell(robot, "What it was for, line 1").getText()).isEqualTo("a taxi home");
        assertThat(cell(robot, "How much, line 1").getText()).isEqualTo("£12");
        assertThat(asked(robot)).isEqualTo("What it was for, line 2");
        assertThat(page.answer("losses").textProperty().get()).isEqualTo("a taxi home, £12, 3 October 2026, receipt");
    }

    @Test
    void enterGoesFromFieldToFieldAndLeavesOutTheTick(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(cell(robot, "What it was for, line 1")::requestFocus);

        robot.write("parking").push(KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("How much, line 1");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).write("petrol");
        assertThat(asked(robot)).isEqualTo("What it was for, line 2");
        assertThat(page.answer("losses").textProperty().get()).contains("petrol");
    }
}
