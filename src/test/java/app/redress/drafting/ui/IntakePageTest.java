package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ToldCases;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
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
                        () -> new EvidenceController(model, WORDS),
                        SlipController.class,
                        () -> new SlipController(model, slips),
                        FlightClaimController.class,
                        () -> new FlightClaimController(new FlightClaimViewModel(model, WORDS))));
        Views.View<IntakeController> view = views.load(IntakeController.class);
        model.begin(memory.situation("faulty-goods"));
        Scene scene = new Scene(view.root(), 1000, 780);
        new Themes(scene).apply(false, 100);
        SharedStage.show(stage, scene);
        view.controller().shown();
    }

    @Test
    void aLetterIsWrittenByKeyboardAlone(FxRobot robot) {
        robot.write("Harbour & Finch").push(KeyCode.ENTER).write("kettle").push(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        tasks.runAll();

        assertThat(opened).hasSize(1);
        assertThat(cases.find(opened.get(0)).orElseThrow().draft().orElseThrow().body())
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

        assertThat(answer("references").textProperty().get()).isEqualTo("order 1\ncase 2");
        assertThat(asked(robot)).startsWith("When did it go wrong?");
    }

    @Test
    void whatFollowsAnAnswerIsAskedOnceThereIsOne(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        assertThat(field(robot, "Where does that stand?").getParent().isVisible())
                .isFalse();
        assertThat(field(robot, "Who are they to you?").getParent().isVisible()).isFalse();

        robot.interact(() -> answer("promise.words").textProperty().set("Tested before it leaves us"));

        assertThat(field(robot, "Where does that stand?").getParent().isVisible())
                .isTrue();
        assertThat(field(robot, "Who are they to you?").getParent().isVisible()).isFalse();
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

    @SuppressWarnings("unchecked")
    private static ComboBox<Pace> pace(FxRobot robot) {
        return robot.lookup("#pace").queryAs(ComboBox.class);
    }

    private static void atThePaceOf(FxRobot robot, Pace pace) {
        robot.interact(() -> pace(robot).setValue(pace));
    }

    private static List<Node> fieldsShown(FxRobot robot) {
        return robot.lookup(".question").queryAll().stream()
                .filter(IntakePageTest::isShown)
                .toList();
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
    void afterTheLastQuestionEnterComesToTheLetter(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        focus(robot, "Are you writing for somebody else?");

        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        tasks.runAll();

        assertThat(opened).hasSize(1);
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
    void enterInAnOpenListTakesWhatIsMarked(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(robot.lookup("Next").queryButton()::fire);
        ComboBox<?> box = (ComboBox<?>) field(robot, "What shall they do?");
        robot.interact(box::show);

        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(box.isShowing()).isFalse();
        assertThat(answer("remedy.kind").textProperty().get()).isNotEmpty();
        assertThat(robot.lookup("Step 3 of 5: What you want").tryQuery()).isPresent();
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
            Bounds question = field.getParent().localToScene(field.getParent().getBoundsInLocal());

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
    void enterOutsideTheAnswersLeadsNowhere(FxRobot robot) {
        Node style = robot.lookup((Predicate<Node>) node -> node instanceof ComboBox && isShown(node))
                .query();
        robot.interact(style::requestFocus);

        robot.push(KeyCode.ENTER);

        assertThat(robot.window(0).getScene().getFocusOwner()).isSameAs(style);
    }

    @Test
    void aCaseThatIsToldAgainIsAllOnOnePage(FxRobot robot) {
        robot.interact(() -> {
            answer("item").textProperty().set("a kettle");
            model.write();
            tasks.runAll();
            model.edit(opened.get(0));
            tasks.runAll();
        });

        assertThat(pace(robot).getValue()).isEqualTo(Pace.WHOLE);
        assertThat(isShown(field(robot, "By when?"))).isTrue();
    }

    @Test
    void aSumIsAskedForInTheWordsOfWhatIsWanted(FxRobot robot) {
        robot.interact(() -> answer("remedy.kind").textProperty().set("refund"));
        Node sum = field(robot, "How much? A refund");

        robot.interact(() -> answer("remedy.kind").textProperty().set("repair"));

        assertThat(sum.getAccessibleText()).startsWith("Do you ask for a sum of money besides?");
        assertThat(robot.lookup("Do you ask for a sum of money besides? Then how much?")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void shiftAndEnterBeginTheNextLoss(FxRobot robot) {
        atThePaceOf(robot, Pace.WHOLE);
        robot.interact(() -> cell(robot, "What it was for, line 1").requestFocus());

        robot.write("a taxi home, 12").push(KeyCode.SHIFT, KeyCode.ENTER).write("parking, 3.50");

        assertThat(answer("losses").textProperty().get())
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

        assertThat(answer("losses").textProperty().get()).isEqualTo("a taxi home, 12\nparking, 3.50");
        assertThat(answer("losses").understood().getValue()).isEqualTo("£15.50 in all");
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
        assertThat(answer("tried").textProperty().get())
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
        robot.interact(() -> answer("tried").textProperty().set("16 November 2026, phone, June: to wait"));
        robot.interact(() -> answer("losses").textProperty().set("parking, £3"));
        String contact = answer("tried").textProperty().get();

        takeOut(robot, "Take out contact 1");
        assertThat(answer("tried").textProperty().get()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(cell(robot, "What they answered, contact 1").getText()).isEqualTo("to wait");
        assertThat(asked(robot)).isEqualTo("When, contact 1");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(answer("tried").textProperty().get()).as("once is enough").contains("June");

        takeOut(robot, "Take out contact 1");
        assertThat(dialogs.said()).last().isEqualTo("Taken out.");
        robot.interact(dialogs::takeUpOffer);
        robot.interact(dialogs::takeUpOffer);
        assertThat(answer("tried").textProperty().get().lines()).hasSize(1);
        assertThat(contact).contains("June");

        takeOut(robot, "Take out line 1");
        robot.interact(dialogs::takeUpOffer);
        assertThat(answer("losses").textProperty().get()).contains("parking");
    }

    private static void takeOut(FxRobot robot, String name) {
        robot.interact(robot.lookup((Predicate<Node>) node -> name.equals(node.getAccessibleText()))
                .queryButton()::fire);
    }

    @Test
    void theRowOfAContactThatOpensWhileOneTypesComesIntoSight(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(() -> answer("tried")
                .textProperty()
                .set(String.join("\n", Collections.nCopies(4, "16 November 2026, phone, June: to wait"))));
        robot.interact(cell(robot, "When, contact 5")::requestFocus);

        robot.write("1");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(inSight(robot, cell(robot, "When, contact 5"))).isTrue();
        assertThat(inSight(robot, cell(robot, "What they answered, contact 5"))).isTrue();
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

    private static boolean inSight(FxRobot robot, Node node) {
        ScrollPane page = robot.lookup("#page").queryAs(ScrollPane.class);
        return page.localToScreen(page.getLayoutBounds()).contains(node.localToScreen(node.getLayoutBounds()));
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
        assertThat(answer("losses").textProperty().get()).isEqualTo("a taxi home, £12, 3 October 2026, receipt");
    }

    @Test
    void enterGoesFromCellToCell(FxRobot robot) {
        robot.interact(robot.lookup("Next").queryButton()::fire);
        robot.interact(cell(robot, "What it was for, line 1")::requestFocus);

        robot.write("parking").push(KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("How much, line 1");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("Receipt, line 1");
        robot.push(KeyCode.ENTER);
        assertThat(asked(robot)).isEqualTo("What it was for, line 2");
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

    private static boolean isShown(Node node) {
        return Optional.ofNullable(node.getParent())
                .map(parent -> node.isVisible() && isShown(parent))
                .orElse(true);
    }

    /** What the screen reader says of the field that has the focus. */
    private static String asked(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner().getAccessibleText();
    }

    private static void focus(FxRobot robot, String question) {
        robot.interact(field(robot, question)::requestFocus);
    }

    private static Node field(FxRobot robot, String question) {
        return robot.lookup((Predicate<Node>) node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(question))
                .query();
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
