package app.redress.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Party;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card that asks from which country somebody writes, and keys that choose an answer. */
@ExtendWith(ApplicationExtension.class)
class PlaceCardTest {
    private final Locale here = Locale.getDefault();
    private final IntakePage page = new IntakePage();

    @Start
    void show(Stage stage) {
        // A computer that is set to no country tells nothing.
        Locale.setDefault(Locale.ENGLISH);
        page.settings.update(now -> now.withSender(Party.NOBODY));
        page.show(stage);
    }

    @AfterEach
    void setTheComputerBack() {
        Locale.setDefault(here);
    }

    @Test
    void aGuessIsConfirmedWithOneClickAndNotAskedAgain(FxRobot robot) {
        robot.interact(() -> page.answer("bought.price").textProperty().set("£49.99"));

        robot.interact(robot.lookup("Yes, United Kingdom").queryButton()::fire);

        assertThat(page.settings.get().sender().country()).isEqualTo("GB");
        assertThat(robot.lookup("Which country do you write from?").queryAllAs(Node.class))
                .noneMatch(PlaceCardTest::isShown);
    }

    @Test
    void enterComesToTheGuessAndConfirmedItLeadsOn(FxRobot robot) {
        robot.interact(() -> page.answer("bought.price").textProperty().set("£49.99"));
        IntakePage.focus(robot, "Which numbers do they know it by?");

        robot.push(KeyCode.ENTER);
        Button confirm = robot.lookup("Yes, United Kingdom").queryButton();
        assertThat(confirm.isFocused()).isTrue();
        robot.push(KeyCode.ENTER);

        assertThat(page.settings.get().sender().country()).isEqualTo("GB");
        assertThat(IntakePage.asked(robot)).startsWith("When did it go wrong?");
    }

    @Test
    void arrowsPassByCountriesAndAListThatClosesHasBeenChosenFrom(FxRobot robot) {
        ComboBox<?> countries = robot.lookup("#countries").queryAs(ComboBox.class);
        robot.interact(countries::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(page.settings.get().sender().country()).isEmpty();

        robot.interact(countries::show);
        robot.interact(countries::hide);
        assertThat(page.settings.get().sender().country()).isEqualTo("IE");
    }

    @Test
    void enterComesToTheListWhileNothingTellsAndWhereTheArrowsStopIsTheCountry(FxRobot robot) {
        IntakePage.focus(robot, "Which numbers do they know it by?");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#countries").queryAs(ComboBox.class).isFocused())
                .isTrue();

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(page.settings.get().sender().country()).isEqualTo("IE");
        assertThat(IntakePage.asked(robot)).startsWith("When did it go wrong?");
    }

    @Test
    void theFirstLettersOfACountryChooseIt(FxRobot robot) {
        IntakePage.focus(robot, "Which numbers do they know it by?");
        robot.push(KeyCode.ENTER);

        robot.push(KeyCode.I).push(KeyCode.R).push(KeyCode.ENTER);

        assertThat(page.settings.get().sender().country()).isEqualTo("IE");
        assertThat(IntakePage.asked(robot)).startsWith("When did it go wrong?");
    }

    @Test
    void aNumberChoosesWhileAButtonHasTheFocus(FxRobot robot) {
        Button next = robot.lookup("#next").queryButton();
        robot.interact(next::fire);
        robot.interact(next::fire);
        robot.interact(next::requestFocus);

        robot.write("2");

        assertThat(page.answer("remedy.kind").textProperty().get())
                .isEqualTo(page.answer("remedy.kind").choices().get(1).id());
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
