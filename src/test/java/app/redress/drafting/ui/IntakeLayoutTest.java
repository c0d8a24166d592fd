package app.redress.drafting.ui;

import static app.redress.drafting.ui.IntakePage.asked;
import static app.redress.drafting.ui.IntakePage.atThePaceOf;
import static app.redress.drafting.ui.IntakePage.cell;
import static app.redress.drafting.ui.IntakePage.field;
import static app.redress.drafting.ui.IntakePage.focus;
import static app.redress.drafting.ui.IntakePage.inSight;
import static app.redress.drafting.ui.IntakePage.pace;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.Style;
import app.redress.drafting.ui.QuestionWalk.Pace;
import app.redress.ui.Themes;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where things stand on the page of the intake. */
@ExtendWith(ApplicationExtension.class)
class IntakeLayoutTest {
    private final IntakePage page = new IntakePage();

    @Start
    void show(Stage stage) {
        page.show(stage);
    }

    @Test
    void whatLeadsOnStaysWhereItIsAndTheLetterIsTheMainThingInTheEnd(FxRobot robot) {
        Button next = robot.lookup("Next").queryButton();
        Button write = robot.lookup("Write my letter").queryButton();
        Point2D place = next.localToScene(0, 0);
        Point2D letter = write.localToScene(0, 0);
        assertThat(next.getStyleClass()).contains("accent");

        for (int step = 1; step < 5; step++) {
            assertThat(next.isVisible()).isTrue();
            assertThat(next.getStyleClass()).as("while it leads on").contains("accent");
            assertThat(write.getStyleClass()).doesNotContain("accent");
            assertThat(next.localToScene(0, 0)).isEqualTo(place);
            robot.interact(next::fire);
        }

        assertThat(next.isVisible()).isFalse();
        assertThat(next.getStyleClass()).doesNotContain("accent");
        assertThat(write.getStyleClass()).contains("accent");
        // The letters of the main button are a little wider.
        assertThat(write.localToScene(0, 0).distance(letter)).isLessThan(3);
        assertThat(letter.getY() + write.getHeight()).isLessThan(780);
    }

    @Test
    void everyStepBeginsAtItsTopWithItsFirstFieldInSight(FxRobot robot) {
        robot.interact(() -> robot.window(0).getScene().getWindow().setHeight(480));
        Button next = robot.lookup("Next").queryButton();
        Button back = robot.lookup("Back").queryButton();

        for (Button button : List.of(next, next, next, next, back, back, back, back)) {
            robot.interact(button::fire);
            assertThatItBeginsAtTheTop(robot);
        }
    }

    @Test
    void aStepThatEnterComesToBeginsAtItsTop(FxRobot robot) {
        robot.interact(() -> robot.window(0).getScene().getWindow().setHeight(480));
        Label heading = heading(robot);
        Button next = robot.lookup("Next").queryButton();

        while (next.isVisible()) {
            while (heading.isVisible() && next.isVisible()) {
                robot.push(KeyCode.ENTER);
                WaitForAsyncUtils.waitForFxEvents();
            }
            assertThatItBeginsAtTheTop(robot);
            heading = heading(robot);
        }
    }

    private static Label heading(FxRobot robot) {
        return robot.lookup(".questions > .section-title")
                .match((Label label) -> label.isVisible())
                .query();
    }

    private static void assertThatItBeginsAtTheTop(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        String step = heading(robot).getText();
        assertThat(robot.lookup("#page").queryAs(ScrollPane.class).getVvalue())
                .as(step)
                .isZero();
        assertThat(inSight(robot, robot.window(0).getScene().getFocusOwner()))
                .as(step)
                .isTrue();
    }

    @Test
    void theButtonsOfTheIntakeStandInOneLine(FxRobot robot) {
        for (Node bar : robot.lookup(".chooser-starts").queryAll()) {
            assertThat(((Pane) bar).getChildrenUnmodifiable())
                    .filteredOn(Node::isVisible)
                    .extracting(button -> button.getBoundsInParent().getCenterY())
                    .allSatisfy(middle ->
                            assertThat(middle).isCloseTo(bar.getLayoutBounds().getHeight() / 2, Offset.offset(2.0)));
        }
    }

    @Test
    void aPlainStyleSaysWhatItLeavesOut(FxRobot robot) {
        ComboBox<Optional<Style>> style = robot.lookup("#style").queryComboBox();
        Label note = robot.lookup("#styleNote").queryAs(Label.class);
        assertThat(note.isVisible()).isFalse();

        robot.interact(() -> style.setValue(Optional.of(Style.PLAIN)));

        assertThat(note.isVisible()).isTrue();
        assertThat(note.getText()).isEqualTo("Leaves out what you liked about them.");
        theButtonsOfTheIntakeStandInOneLine(robot);
    }

    @Test
    void aListIsAsNarrowAsBeforeWhenTheTextIsAgain(FxRobot robot) {
        Scene scene = robot.window(0).getScene();
        double before = pace(robot).getWidth();
        robot.interact(() -> new Themes(scene).apply(false, 200));
        assertThat(pace(robot).getWidth()).isGreaterThan(before + 20);

        robot.interact(() -> new Themes(scene).apply(false, 100));

        assertThat(pace(robot).getWidth()).isCloseTo(before, Offset.offset(2.0));
    }

    @Test
    void aQuestionThatEnterComesToIsInSightWithItsWords(FxRobot robot) {
        robot.interact(() -> new Themes(robot.window(0).getScene()).apply(false, 200));
        atThePaceOf(robot, Pace.WHOLE);
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.ENTER);
            Node field = robot.window(0).getScene().getFocusOwner();
            Node part = field instanceof RadioButton ? field.getParent().getParent() : field.getParent();
            Bounds question = part.localToScene(part.getBoundsInLocal());

            assertThat(question.getMinY()).as(field.getAccessibleText()).isPositive();
            assertThat(question.getMaxY())
                    .as(field.getAccessibleText())
                    .isLessThan(robot.lookup("Write my letter")
                            .queryButton()
                            .localToScene(0, 0)
                            .getY());
        }
    }

    @Test
    void theRowOfAContactThatOpensWhileOneTypesComesIntoSight(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(() -> page.answer("tried")
                .textProperty()
                .set(String.join("\n", Collections.nCopies(4, "16 November 2026, phone, June: to wait"))));
        robot.interact(cell(robot, "When, contact 5")::requestFocus);

        robot.write("1");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(inSight(robot, cell(robot, "When, contact 5"))).isTrue();
        assertThat(inSight(robot, cell(robot, "What they answered, contact 5"))).isTrue();
    }

    @Test
    void nothingMovesUnderTheMouseThatClicksWhatIsInSight(FxRobot robot) {
        Button next = robot.lookup("Next").queryButton();
        CheckBox tick = robot.lookup("#evidence .check-box").queryAs(CheckBox.class);
        while (!IntakePage.isShown(tick)) {
            robot.interact(next::fire);
        }
        // So high that the first tick box is in sight and the last is not.
        ScrollPane questions = robot.lookup("#page").queryAs(ScrollPane.class);
        Scene scene = robot.window(0).getScene();
        double below = tick.localToScene(tick.getLayoutBounds()).getMaxY() + 40;
        robot.interact(() -> scene.getWindow()
                .setHeight(scene.getHeight()
                        - questions.localToScene(questions.getLayoutBounds()).getMaxY()
                        + below));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(questions.getVvalue()).isZero();

        robot.clickOn(tick);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(tick.isSelected()).isTrue();
        assertThat(questions.getVvalue()).isZero();
    }

    @Test
    void aClickOnTheFirstFieldDoesNotTurnThePageBack(FxRobot robot) {
        robot.interact(() -> robot.window(0).getScene().getWindow().setHeight(480));
        ScrollPane questions = robot.lookup("#page").queryAs(ScrollPane.class);
        Node first = robot.window(0).getScene().getFocusOwner();
        robot.interact(robot.lookup("Next").queryButton()::requestFocus);
        robot.interact(() -> questions.setVvalue(0.1));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(first);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(first.isFocused()).isTrue();
        assertThat(questions.getVvalue()).isEqualTo(0.1);
    }

    @Test
    void theFirstQuestionIsInSightWithTextTwiceAsLarge(FxRobot robot) {
        robot.interact(() -> {
            Scene scene = robot.window(0).getScene();
            new Themes(scene).apply(false, 200);
            scene.getWindow().setHeight(560);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(asked(robot)).startsWith("Who are you writing to?");
        assertThat(inSight(robot, robot.window(0).getScene().getFocusOwner())).isTrue();
        robot.interact(() -> new Themes(robot.window(0).getScene()).apply(false, 100));
    }

    @Test
    void nothingMovesWhileAnAnswerIsTyped(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        List<Bounds> before = places(robot);

        for (String text : List.of("3 Nov", "3 November", "3 November 2026", "no day", "")) {
            robot.interact(() -> page.answer("bought.on").textProperty().set(text));
            robot.interact(() -> page.answer("bought.price").textProperty().set(text));
            robot.interact(() -> page.answer("promise.words").textProperty().set(text));
            assertThat(places(robot)).as(text).containsExactlyElementsOf(before);
        }
    }

    @Test
    void nothingMovesWhenWhatIsSaidOfAnAnswerTakesTwoLines(FxRobot robot) {
        robot.interact(() -> robot.lookup(".intake").query().setStyle("-fx-max-width: 30em"));
        atThePaceOf(robot, Pace.WHOLE);
        List<Bounds> before = places(robot);

        robot.interact(() -> page.answer("bought.on").textProperty().set("no day"));

        assertThat(places(robot)).isEqualTo(before);
    }

    /** Where every question stands. */
    private static List<Bounds> places(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".question").queryAll().stream()
                .map(Node::getBoundsInParent)
                .toList();
    }

    @Test
    void aClickBesideAFieldGoesToIt(FxRobot robot) {
        robot.clickOn("When did you buy, book or agree it?").write("3 November 2026");
        assertThat(page.answer("bought.on").textProperty().get()).isEqualTo("3 November 2026");

        Node price = field(robot, "What did you pay?").getParent();
        robot.clickOn(price.localToScreen(20, price.getLayoutBounds().getMaxY() - 3))
                .write("49.99");
        assertThat(page.answer("bought.price").textProperty().get()).isEqualTo("49.99");
    }

    @Test
    void aClickOnNothingLosesNoWord(FxRobot robot) {
        focus(robot, "What is it about?");
        ScrollPane all = robot.lookup("#page").queryAs(ScrollPane.class);

        robot.clickOn(
                all.localToScreen(all.getWidth() - 30, all.getViewportBounds().getHeight() - 5));
        robot.clickOn(robot.lookup(".title-page").queryAs(Label.class));
        robot.write("kettle");

        assertThat(page.answer("item").textProperty().get()).isEqualTo("kettle");
    }
}
