package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.SearchHit;
import app.redress.drafting.Situation;
import app.redress.drafting.ui.SituationChooserController;
import app.redress.settings.ui.SettingsPageController;
import app.redress.ui.CardButton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CasePagesTest {
    private CaseWindow window;
    private CaseDesk desk;

    @Start
    void show(Stage stage) {
        window = new CaseWindow(stage);
        desk = window.desk;
    }

    @Test
    void arrowsGoFromCaseToCaseAndEnterOpensOne(FxRobot robot) {
        showList(robot);
        robot.interact(
                () -> robot.lookup(".row-words").queryAs(CardButton.class).requestFocus());

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);

        assertThat(window.scene.getFocusOwner().getAccessibleText()).startsWith("Cancelled flight, Aer Alba");
        assertThat(desk.navigation.steps()).singleElement().asString().startsWith("case ");
    }

    @Test
    void aClickOnARowOpensItOnce(FxRobot robot) {
        showList(robot);

        robot.interact(
                () -> robot.lookup(".row-words").queryAs(CardButton.class).requestFocus());
        robot.clickOn(".case-row .button");

        assertThat(desk.navigation.steps()).containsExactly("case " + window.broadband);
    }

    @Test
    void everyPageNamesWhateverTheKeyboardReaches(FxRobot robot) {
        List<Node> nameless = new ArrayList<>();
        robot.interact(() -> {
            desk.show(CaseListController.class, CaseListController::shown);
            nameless.addAll(nameless());
            desk.show(SituationChooserController.class, SituationChooserController::shown);
            nameless.addAll(nameless());
            desk.show(PeopleController.class, PeopleController::shown);
            nameless.addAll(nameless());
            desk.show(SearchController.class, SearchController::shown);
            nameless.addAll(nameless());
            desk.show(SettingsPageController.class, SettingsPageController::shown);
            nameless.addAll(nameless());
        });
        window.showCase(robot);
        robot.interact(() -> nameless.addAll(nameless()));

        assertThat(nameless).isEmpty();
    }

    @Test
    void aPlaceFoundIsOpenedByArrowAndEnter(FxRobot robot) {
        robot.interact(() -> desk.show(SearchController.class, SearchController::shown));
        robot.write("engineer");
        robot.interact(window.tasks::quiet);

        ListView<SearchHit> hits = robot.lookup("#hits").queryListView();
        assertThat(hits.getItems()).hasSize(1);

        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(desk.navigation.steps()).hasSize(1);
    }

    @Test
    void aSituationIsChosenByTypingAndEnter(FxRobot robot) {
        robot.interact(() -> desk.show(SituationChooserController.class, SituationChooserController::shown));
        robot.interact(window.tasks::runAll);

        robot.write("landlord promise").push(KeyCode.ENTER);
        robot.interact(window.tasks::runAll);

        assertThat(desk.asked).extracting(Situation::id).containsExactly("landlord-promise");
    }

    @Test
    void aLetterOfTheirOwnCanBeToldWhatItIsAbout(FxRobot robot) {
        window.showCase(robot);
        CaseId pasted =
                desk.cases.create("Pasted letter", "", draft("", "Dear")).id();
        robot.interact(() -> desk.timeline.open(pasted, Optional.empty()));
        robot.interact(window.tasks::runAll);
        robot.interact(() -> robot.lookup("#say").queryButton().fire());
        assertThat(desk.navigation.steps()).containsExactly("about " + pasted);

        desk.cases.classify(pasted, "faulty-goods");
        robot.interact(() -> desk.timeline.open(pasted, Optional.empty()));
        robot.interact(window.tasks::runAll);

        assertThat(robot.lookup("#about #situation").queryLabeled().getText())
                .isEqualTo("Something I bought is faulty");
        assertThat(robot.lookup("#about .button").match(Node::isVisible).queryAllAs(Button.class))
                .extracting(Button::getText)
                .containsExactly("Answer its questions and see what is worth showing", "It is about something else");
    }

    @Test
    void whileTheirTimeRunsWhatCameBackIsTheMainButtonAndOnceItIsOverTheNextLetter(FxRobot robot) {
        window.showCase(robot);
        assertThat(mainButton(robot)).isEqualTo("Write a final letter");

        CaseId waiting = desk.cases.create("", "", draft("Kettle", "Dear")).id();
        desk.cases.add(waiting, sent(TODAY, TODAY.plusDays(14)));
        robot.interact(() -> desk.timeline.open(waiting, Optional.empty()));
        robot.interact(window.tasks::runAll);

        assertThat(mainButton(robot)).isEqualTo("Add what came back");
    }

    @Test
    void aCaseOpensAtItsTopWhereverTheOneBeforeWasLeft(FxRobot robot) {
        CaseTimelineController page = window.showCase(robot);
        ScrollPane side = robot.lookup("#side").queryAs(ScrollPane.class);
        robot.interact(() -> side.setVvalue(1));

        robot.interact(page::shown);
        robot.interact(window.tasks::runAll);

        assertThat(side.getVvalue()).isZero();
    }

    private static String mainButton(FxRobot robot) {
        return robot.from(robot.lookup("#actions"))
                .lookup(".accent")
                .queryButton()
                .getText();
    }

    @Test
    void onANarrowPageWhereTheCaseStandsMovesBelow(FxRobot robot) {
        window.showCase(robot);
        Node standing = robot.lookup("#standing").query();
        double beside = standing.localToScene(0, 0).getX();

        robot.interact(() -> window.scene.getWindow().setWidth(700));

        assertThat(beside).isGreaterThan(600);
        assertThat(standing.getParent()).isSameAs(robot.lookup("#column").query());
    }

    private void showList(FxRobot robot) {
        robot.interact(() -> desk.show(CaseListController.class, CaseListController::shown));
        robot.interact(window.tasks::runAll);
    }

    private List<Node> nameless() {
        window.tasks.runAll();
        desk.overlay.applyCss();
        desk.overlay.layout();
        List<Node> nameless = new ArrayList<>();
        Deque<Node> rest = new ArrayDeque<>(List.of(desk.overlay));
        while (!rest.isEmpty()) {
            Node node = rest.pop();
            if (node.isFocusTraversable() && !isNamed(node)) {
                nameless.add(node);
            }
            if (node instanceof Parent parent && !(node instanceof ComboBoxBase)) {
                rest.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return nameless;
    }

    private static boolean isNamed(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        String accessible = node.getAccessibleText();
        return (text != null && !text.isBlank()) || (accessible != null && !accessible.isBlank());
    }
}
