package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.WORDS;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.drafting.AuthoritySlip;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.ui.QuestionWalk.Pace;
import app.redress.export.DocumentOpener;
import app.redress.export.TextLetterExporter;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import app.redress.ui.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The page of the intake in a window, on which somebody is asked about faulty goods. */
final class IntakePage {
    private final ToldInMemory memory = new ToldInMemory();
    final CasesInMemory cases = memory.cases;
    final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    final DialogsNoted dialogs = new DialogsNoted();
    private final DraftingNavigationNoted navigation = new DraftingNavigationNoted();
    final List<CaseId> opened = navigation.drafts;
    final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START.withSender(AMARA));
    final IntakeViewModel model = new IntakeViewModel(
            memory.told,
            settings,
            tasks,
            navigation,
            new FollowingViewModel(memory.told, tasks, navigation, dialogs, WORDS),
            WORDS);

    private final WriterViewModel writer = new WriterViewModel(model, settings, new FormsFilledBy(AMARA), WORDS);

    void show(Stage stage) {
        SlipPrinting slips = new SlipPrinting(
                new AuthoritySlip(new JsonLetterForms()),
                new TextLetterExporter(WORDS),
                new NoProgram(),
                tasks,
                dialogs,
                WORDS);
        Views views = new Views(
                WORDS,
                Map.of(
                        IntakeController.class,
                        () -> new IntakeController(model, WORDS),
                        EvidenceController.class,
                        () -> new EvidenceController(model, WORDS),
                        SlipController.class,
                        () -> new SlipController(model, slips),
                        PlaceController.class,
                        () -> new PlaceController(writer),
                        WriterController.class,
                        () -> new WriterController(writer),
                        FlightClaimController.class,
                        () -> new FlightClaimController(new FlightClaimViewModel(model, WORDS))));
        Views.View<IntakeController> view = views.load(IntakeController.class);
        model.begin(memory.situation("faulty-goods"));
        Scene scene = new Scene(view.root(), 1000, 780);
        new Themes(scene).apply(false, 100);
        SharedStage.show(stage, scene);
        view.controller().shown();
    }

    Answer answer(String question) {
        return model.answers().stream()
                .filter(answer -> answer.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static ComboBox<Pace> pace(FxRobot robot) {
        return robot.lookup("#pace").queryAs(ComboBox.class);
    }

    static void atThePaceOf(FxRobot robot, Pace pace) {
        robot.interact(() -> pace(robot).setValue(pace));
    }

    /** What the screen reader says of the field that has the focus. */
    static String asked(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner().getAccessibleText();
    }

    static void focus(FxRobot robot, String question) {
        robot.interact(field(robot, question)::requestFocus);
    }

    static Node field(FxRobot robot, String question) {
        return robot.lookup((Predicate<Node>) node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(question))
                .query();
    }

    static TextInputControl cell(FxRobot robot, String name) {
        return robot.lookup((Node node) -> name.equals(node.getAccessibleText()))
                .queryAs(TextInputControl.class);
    }

    static void takeOut(FxRobot robot, String name) {
        robot.interact(robot.lookup((Predicate<Node>) node -> name.equals(node.getAccessibleText()))
                .queryButton()::fire);
    }

    static List<Node> fieldsShown(FxRobot robot) {
        return robot.lookup(".question").queryAll().stream()
                .filter(IntakePage::isShown)
                .toList();
    }

    static boolean isShown(Node node) {
        return Optional.ofNullable(node.getParent())
                .map(parent -> node.isVisible() && isShown(parent))
                .orElse(true);
    }

    static boolean inSight(FxRobot robot, Node node) {
        ScrollPane page = robot.lookup("#page").queryAs(ScrollPane.class);
        return page.localToScreen(page.getLayoutBounds()).contains(node.localToScreen(node.getLayoutBounds()));
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
