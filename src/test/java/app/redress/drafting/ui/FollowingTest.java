package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Draft;
import app.redress.drafting.DraftChange;
import app.redress.letter.EnglishVariant;
import app.redress.text.TextRange;
import app.redress.ui.Overlay;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import app.redress.ui.Views;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sheet that asks which sentences shall follow the facts. */
@ExtendWith(ApplicationExtension.class)
class FollowingTest {
    private static final DraftChange PUT_IN = new DraftChange(new TextRange(0, 0), "", "I paid by card. ");

    private final IntakeScene intake = new IntakeScene();
    private String postscript = "";

    @Start
    void show(Stage stage) {
        intake.begin();
        intake.type("item", "a kettle");
        intake.type("bought.price", "49.99");
        intake.type("remedy.kind", "refund");
        intake.write();
        Overlay overlay = new Overlay(WORDS, new VBox());
        Views views = new Views(
                WORDS, Map.of(FollowingController.class, () -> new FollowingController(intake.following, WORDS)));
        new FollowingSheet(intake.following, views, overlay);
        Scene scene = new Scene(overlay, 900, 700);
        new Themes(scene).apply(false, 100);
        SharedStage.show(stage, scene);
    }

    @Test
    void eachButtonSaysWhatItDoes(FxRobot robot) {
        String start = intake.draft().body().substring(0, 4);
        robot.interact(() -> intake.following.moved(
                intake.opened.get(0),
                List.of(
                        PUT_IN,
                        new DraftChange(new TextRange(0, 4), start, "Good"),
                        new DraftChange(new TextRange(0, 4), start, ""))));

        assertThat(robot.lookup(".card .button").queryAllAs(Button.class))
                .extracting(Labeled::getText)
                .containsExactly("Add it", "Change it", "Take it out");
        assertThat(robot.lookup("Add it").queryButton().getAccessibleText())
                .isEqualTo("Add to the letter: I paid by card.");
    }

    @Test
    void theFirstChangeHasTheFocusAndAllOfThemStandOut(FxRobot robot) {
        thePriceChanges(robot);

        assertThat(takes(robot)).hasSize(2);
        assertThat(focused(robot)).isSameAs(takes(robot).get(0));
        assertThat(standsOut(robot, "Change all")).isTrue();
        assertThat(standsOut(robot, "On to the letter")).isFalse();
    }

    @Test
    void enterMakesTheChangeThatHasTheFocusAndOnlyThat(FxRobot robot) {
        thePriceChanges(robot);

        press(robot, KeyCode.ENTER);

        assertThat(intake.draft().body()).contains("a kettle from you for £59.99", "refund £49.99");
    }

    @Test
    void afterAChangeTheOneThatIsLeftHasTheFocusAndStandsOut(FxRobot robot) {
        thePriceChanges(robot);

        press(robot, KeyCode.SPACE);

        assertThat(takes(robot)).hasSize(1);
        assertThat(focused(robot)).isSameAs(takes(robot).get(0));
        assertThat(takes(robot).get(0).getStyleClass()).contains("accent");
        assertThat(robot.lookup("#all").query().isVisible()).isFalse();
        assertThat(standsOut(robot, "On to the letter")).isFalse();
    }

    @Test
    void theMainButtonMakesAllOfThemAtOnce(FxRobot robot) {
        thePriceChanges(robot);

        robot.interact(robot.lookup("Change all").queryButton()::fire);
        run(robot);

        assertThat(intake.draft().body()).contains("a kettle from you for £59.99", "refund £59.99");
        assertThat(intake.following.askingProperty().get()).isFalse();
    }

    @Test
    void onceOnlyASentenceOfOnesOwnIsLeftTheWayOnStandsOut(FxRobot robot) {
        postscript = " My neighbour saw me pay £49.99 for it.";
        thePriceChanges(robot);
        assertThat(robot.lookup("This sentence of yours still says £49.99").queryLabeled())
                .isNotNull();
        assertThat(standsOut(robot, "On to the letter")).isFalse();

        robot.interact(robot.lookup("Change all").queryButton()::fire);
        run(robot);

        assertThat(intake.following.askingProperty().get()).isTrue();
        assertThat(standsOut(robot, "On to the letter")).isTrue();
        assertThat(focused(robot)).isSameAs(robot.lookup("On to the letter").query());
        assertThat(intake.draft().body()).contains("My neighbour saw me pay £49.99 for it.");
    }

    /** In a letter that somebody has worked on. */
    private void thePriceChanges(FxRobot robot) {
        Draft draft = intake.draft();
        Draft worked = new Draft(draft.recipient(), "", "", draft.body() + "\nPS" + postscript, EnglishVariant.GB, 0);
        robot.interact(() -> {
            intake.cases.saveDraft(intake.opened.get(0), worked);
            intake.edit();
            intake.type("bought.price", "59.99");
            intake.write();
        });
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.push(key);
        run(robot);
    }

    private void run(FxRobot robot) {
        robot.interact(intake.tasks::runAll);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Button> takes(FxRobot robot) {
        return List.copyOf(robot.lookup(".card .button").queryAllAs(Button.class));
    }

    private static boolean standsOut(FxRobot robot, String button) {
        return robot.lookup(button).queryButton().getStyleClass().contains("accent");
    }

    private static Node focused(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }
}
