package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ToldCases;
import app.redress.drafting.AuthoritySlip;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.export.DocumentOpener;
import app.redress.export.TextLetterExporter;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.Views;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IntakePageTest {
    private final ToldInMemory memory = new ToldInMemory();
    private final CasesInMemory cases = memory.cases;
    private final ToldCases told = memory.told;
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final JsonLetterForms forms = new JsonLetterForms();
    private final DraftingNavigationNoted navigation = new DraftingNavigationNoted();
    private final List<CaseId> opened = navigation.drafts;
    private final IntakeViewModel model = new IntakeViewModel(
            told,
            new CurrentSettings(Settings.FIRST_START.withSender(AMARA)),
            tasks,
            navigation,
            new FollowingViewModel(told, tasks, navigation, dialogs, WORDS),
            WORDS);

    @Start
    void show(Stage stage) {
        SlipPrinting slips = new SlipPrinting(
                new AuthoritySlip(forms), new TextLetterExporter(WORDS), new NoProgram(), tasks, dialogs, WORDS);
        Views views = new Views(
                WORDS,
                Map.of(
                        IntakeController.class,
                        () -> new IntakeController(model, WORDS),
                        EvidenceController.class,
                        () -> new EvidenceController(model, slips, WORDS),
                        FlightClaimController.class,
                        () -> new FlightClaimController(new FlightClaimViewModel(model, WORDS))));
        Views.View<IntakeController> view = views.load(IntakeController.class);
        model.begin(memory.situation("faulty-goods"));
        stage.setScene(new Scene(view.root(), 1000, 800));
        stage.show();
        view.controller().shown();
    }

    @Test
    void aLetterIsWrittenByKeyboardAlone(FxRobot robot) {
        robot.write("Harbour & Finch").push(KeyCode.TAB).write("kettle").push(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        tasks.runAll();

        assertThat(opened).hasSize(1);
        assertThat(cases.find(opened.get(0)).orElseThrow().draft().orElseThrow().body())
                .contains("Dear Harbour & Finch", "the kettle I bought from you");
    }

    @Test
    void tabGoesThroughEveryQuestionInOrder(FxRobot robot) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asked.add(robot.window(0).getScene().getFocusOwner().getAccessibleText());
            robot.push(KeyCode.TAB);
        }

        assertThat(asked.get(0)).startsWith("Who are you writing to?");
        assertThat(asked.get(5)).startsWith("Which numbers do they know it by?");
    }

    @Test
    void lossesAreATableWhoseTotalIsSaid(FxRobot robot) {
        robot.interact(() -> {
            cell(robot, "What it was for, line 1").setText("a taxi home");
            cell(robot, "How much, line 1").setText("12");
            cell(robot, "What it was for, line 2").setText("parking");
            cell(robot, "How much, line 2").setText("3.50");
        });

        assertThat(answer("losses").textProperty().get()).isEqualTo("a taxi home, 12\nparking, 3.50");
        assertThat(answer("losses").understood().getValue()).isEqualTo("£15.50 in all");
    }

    @Test
    void whatIsTickedAsEvidenceGoesIntoTheLetter(FxRobot robot) {
        CheckBox receipt = robot.lookup("Receipt or order confirmation").queryAs(CheckBox.class);
        robot.interact(receipt::fire);

        assertThat(answer("evidence").textProperty().get()).isEqualTo("receipt");
        assertThat(robot.lookup("3 things are still missing.").tryQuery()).isPresent();
    }

    @Test
    void theSlipIsOfferedOnceSomebodyElseIsNamed(FxRobot robot) {
        Node save = robot.lookup("Save the slip to sign…").query();
        assertThat(save.getParent().isVisible()).isFalse();

        robot.interact(() -> answer("onBehalfOf.name").textProperty().set("Grace Osei"));

        assertThat(save.getParent().isVisible()).isTrue();
    }

    private static TextInputControl cell(FxRobot robot, String name) {
        return robot.lookup((Node node) -> name.equals(node.getAccessibleText()))
                .queryAs(TextInputControl.class);
    }

    private Answer answer(String question) {
        return model.answers().stream()
                .filter(answer -> answer.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static final class NoProgram implements DocumentOpener {
        @Override
        public boolean open(Path document) {
            return false;
        }

        @Override
        public boolean showInFolder(Path document) {
            return false;
        }
    }
}
