package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.drafting.DraftChange;
import app.redress.text.TextRange;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import app.redress.ui.Views;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
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

/** The sheet that asks which sentences shall follow the facts. */
@ExtendWith(ApplicationExtension.class)
class FollowingTest {
    private static final DraftChange PUT_IN = new DraftChange(new TextRange(0, 0), "", "I paid by card. ");

    private final IntakeScene intake = new IntakeScene();

    @Start
    void show(Stage stage) {
        intake.begin();
        intake.type("item", "a kettle");
        intake.write();
        CaseId id = intake.opened.get(0);
        String body = intake.draft().body();
        intake.following.moved(
                id,
                List.of(
                        PUT_IN,
                        new DraftChange(new TextRange(0, 4), body.substring(0, 4), "Good"),
                        new DraftChange(new TextRange(0, 4), body.substring(0, 4), "")));
        Parent sheet = new Views(
                        WORDS,
                        Map.of(FollowingController.class, () -> new FollowingController(intake.following, WORDS)))
                .load(FollowingController.class)
                .root();
        Scene scene = new Scene(new VBox(sheet), 700, 700);
        new Themes(scene).apply(false, 100);
        SharedStage.show(stage, scene);
    }

    @Test
    void eachButtonSaysWhatItDoes(FxRobot robot) {
        assertThat(robot.lookup(".card .button").queryAllAs(Button.class))
                .extracting(Labeled::getText)
                .containsExactly("Add it", "Change it", "Take it out");
        assertThat(robot.lookup("Add it").queryButton().getAccessibleText())
                .isEqualTo("Add to the letter: I paid by card.");
    }

    @Test
    void anEnterThatNobodyMeantChangesNothing(FxRobot robot) {
        String before = intake.draft().body();
        Node hint = robot.lookup("#hint").query();
        assertThat(hint.isFocusTraversable()).isTrue();
        robot.interact(hint::requestFocus);

        robot.push(KeyCode.ENTER);
        robot.interact(intake.tasks::runAll);

        assertThat(intake.draft().body()).isEqualTo(before);
        assertThat(intake.following.askingProperty().get()).isTrue();
    }

    @Test
    void afterAChangeTheFocusIsOnNoOtherChange(FxRobot robot) {
        Button add = robot.lookup("Add it").queryButton();
        robot.interact(add::requestFocus);

        robot.push(KeyCode.SPACE);
        robot.interact(intake.tasks::runAll);

        assertThat(robot.window(0).getScene().getFocusOwner())
                .isSameAs(robot.lookup("#hint").query());
    }
}
