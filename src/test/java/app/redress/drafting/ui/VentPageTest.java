package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.FactLifting;
import app.redress.casefile.ToldCases;
import app.redress.casefile.VentPagesInMemory;
import app.redress.drafting.Facts;
import app.redress.drafting.VentPage;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.SharedStage;
import app.redress.ui.Views;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class VentPageTest {
    private static final String RANT = "You clowns sold me this on 9 November 2026.";

    private final ToldInMemory memory = new ToldInMemory();
    private final ToldCases told = memory.told;
    private final VentPagesInMemory pages = new VentPagesInMemory();
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final VentPageViewModel model = new VentPageViewModel(
            pages, new FactLifting(told), tasks, new DraftingNavigationNoted(), new DialogsNoted(), WORDS);
    private CaseId id = CaseId.random();

    @Start
    void show(Stage stage) {
        Views views = new Views(WORDS, Map.of(VentPageController.class, () -> new VentPageController(model, WORDS)));
        Views.View<VentPageController> view = views.load(VentPageController.class);
        id = told.begin(memory.situation("faulty-goods"), Facts.NONE.from(AMARA), Optional.empty());
        model.open(id);
        tasks.runAll();
        SharedStage.show(stage, new Scene(view.root(), 1000, 800));
        view.controller().shown();
    }

    @Test
    void whatIsFoundCanBeTakenByKeyboard(FxRobot robot) {
        robot.write("I bought it on 9 November 2026.");
        robot.interact(button(robot, "Lift the facts")::fire);
        robot.interact(tasks::runAll);
        robot.interact(button(robot, "Take it")::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.interact(tasks::runAll);

        assertThat(told.told(id).orElseThrow().facts().deal().bought().on()).isPresent();
        assertThat(robot.lookup(".lifted").tryQuery()).isEmpty();
    }

    @Test
    void shreddingIsAskedOnceMoreAndCanBeLeft(FxRobot robot) {
        robot.write(RANT);
        Node sure = button(robot, "Shred it for good").getParent().getParent();
        robot.interact(button(robot, "Shred this page…")::fire);
        assertThat(sure.isVisible()).isTrue();

        robot.interact(button(robot, "Keep it")::fire);

        assertThat(sure.isVisible()).isFalse();
        assertThat(model.textProperty().get()).isEqualTo(RANT);
    }

    @Test
    void aShreddedPageIsEmpty(FxRobot robot) {
        robot.write(RANT);
        robot.interact(button(robot, "Shred this page…")::fire);
        robot.interact(button(robot, "Shred it for good")::fire);
        robot.interact(tasks::runAll);

        assertThat(model.textProperty().get()).isEmpty();
        assertThat(pages.of(id)).isEqualTo(VentPage.EMPTY);
    }

    @Test
    void onceThePageIsShreddedTheWayLeadsOn(FxRobot robot) {
        Button lift = button(robot, "Lift the facts");
        Button onward = button(robot, "On to the questions");
        robot.write(RANT);
        assertThat(lift.getStyleClass()).contains("accent");
        robot.interact(button(robot, "Shred this page…")::fire);
        robot.interact(button(robot, "Shred it for good")::fire);
        robot.interact(tasks::runAll);

        assertThat(lift.isDisabled()).isTrue();
        assertThat(onward.getStyleClass()).contains("accent");
        assertThat(model.noteProperty().get()).startsWith("Nothing is left on this page to lift.");

        robot.write("More");
        assertThat(lift.isDisabled()).isFalse();
        assertThat(lift.getStyleClass()).contains("accent");
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup((Node node) -> node instanceof Button button && text.equals(button.getText()))
                .queryButton();
    }
}
