package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Party;
import app.redress.preview.LetterPage;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.ui.editor.DecoratedTextArea;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An Enter too many changes no word of the letter. */
@ExtendWith(ApplicationExtension.class)
class StrayEnterTest {
    private ShownReview shown;
    private LetterPage page;
    private DecoratedTextArea area;

    @Start
    void show(Stage stage) {
        shown = new ShownReview(stage);
        page = shown.page;
        area = shown.area;
        page.reviewer.find("Leeds team", Category.VAGUE, Severity.NOTE, "Say who.");
    }

    @Test
    void enterOnAFindingWithoutARewordingGoesOn(FxRobot robot) {
        shown.read(robot);
        robot.push(KeyCode.F8);
        assertThat(looked()).isEqualTo("Leeds team");

        robot.push(KeyCode.ENTER);

        assertThat(looked()).startsWith("Your brain-dead driver");
        assertThat(area.getText()).isEqualTo(LetterPage.RANT);
    }

    @Test
    void enterOnTheLastFindingLeadsBackToTheLetterAndBreaksNoSentence(FxRobot robot) {
        shown.read(robot);
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertThat(robot.lookup("Leave it \u23ce").tryQuery()).isPresent();

        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER);

        assertThat(shown.card().isVisible()).isFalse();
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getText()).isEqualTo(LetterPage.RANT);
    }

    @Test
    void whoWritesItThemselvesWritesNoLineWithTheSameEnter(FxRobot robot) {
        shown.read(robot);
        robot.push(KeyCode.F8).push(KeyCode.TAB).push(KeyCode.ENTER);

        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getText()).isEqualTo(LetterPage.RANT);

        robot.write(" there");
        assertThat(area.getText()).contains("your Leeds team there is");
    }

    @Test
    void afterABreathEnterBreaksALineAgain(FxRobot robot) {
        shown.read(robot);
        robot.push(KeyCode.F8).push(KeyCode.TAB).push(KeyCode.ENTER).push(KeyCode.ENTER);

        shown.read(robot);
        robot.push(KeyCode.ENTER);

        assertThat(area.getText()).contains("your Leeds team\n is");
    }

    @Test
    void whatIsLeftOnAWalkIsNotComeBackTo(FxRobot robot) {
        shown.read(robot);
        robot.interact(page.review::tidy);
        assertThat(ShownReview.label(robot, "6 left \u00b7 F8 next")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(ShownReview.label(robot, "5 left \u00b7 F8 next")).isTrue();

        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.DELETE);
        }

        assertThat(shown.card().isVisible()).isFalse();
        assertThat(page.review.walk().isActive()).isFalse();
        assertThat(page.review.findings()).extracting(Finding::text).containsExactly("Leeds team");
    }

    @Test
    void aTimidPhraseIsCountedAndWalkedThrough(FxRobot robot) {
        page.reviewer.find("Thank you for putting this right", Category.TIMID, Severity.NOTE, "why");
        shown.read(robot);
        robot.interact(() -> page.review.rereading().soon());
        shown.read(robot);

        robot.push(KeyCode.SHIFT, KeyCode.F8);

        assertThat(looked()).isEqualTo("Thank you for putting this right");
        assertThat(ShownReview.label(robot, "7 findings")).isTrue();
    }

    @Test
    void theNoticeOfOldNamesClosesWithoutAJumpAndLeavesTheFocusInTheLetter(FxRobot robot) {
        robot.interact(() -> {
            page.open("Dear Harbour & Finch Ltd,\n\n" + LetterPage.RANT.repeat(2), 3);
            page.letter.address(new Party("Sofa World Ltd", "Customer Relations", List.of(), "GB", "", ""));
        });
        shown.read(robot);
        Button leave = robot.lookup(".letter-outdated .button").nth(1).queryButton();
        ScrollPane scroll = robot.lookup(".letter-scroll").queryAs(ScrollPane.class);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            leave.requestFocus();
            scroll.setVvalue(0.8);
        });
        String text = area.getText();

        robot.push(KeyCode.SPACE).push(KeyCode.SPACE);

        assertThat(area.isFocused()).isTrue();
        assertThat(scroll.getVvalue()).isCloseTo(0.8, Offset.offset(0.05));
        assertThat(area.getText()).isEqualTo(text);
    }

    @Test
    void whoTurnsAwayFromARemarkIsBackWhereTheyWrote(FxRobot robot) {
        robot.interact(() -> page.open(LetterPage.RANT.repeat(3), 3));
        shown.read(robot);
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane scroll = robot.lookup(".letter-scroll").queryAs(ScrollPane.class);
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        double there = scroll.getVvalue();

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(scroll.getVvalue()).isLessThan(there - 0.2);
    }

    private String looked() {
        return page.review.currentProperty().get().orElseThrow().text();
    }
}
