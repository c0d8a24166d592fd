package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EntrySheetsTest {
    private CaseWindow window;
    private CaseDesk desk;

    @Start
    void show(Stage stage) {
        window = new CaseWindow(stage);
        desk = window.desk;
    }

    @Test
    void aCallIsLoggedByKeyboardAlone(FxRobot robot) {
        window.showCase(robot);
        robot.push(KeyCode.ENTER);
        robot.write("Dean").push(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("19 Nov").push(KeyCode.TAB);
        robot.interact(
                () -> robot.lookup("#said").queryAs(TextInputControl.class).requestFocus());
        robot.write("They will ring back.").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.interact(window.tasks::runAll);

        assertThat(entries()).filteredOn(CaseEntry.Call.class::isInstance).hasSize(2);
        assertThat(entries())
                .filteredOn(entry -> entry.on().equals(TODAY.minusDays(2)))
                .hasSize(1);
        assertThat(robot.lookup(".veil").tryQuery()).isEmpty();
    }

    @Test
    void escapeClosesAFormAndKeepsNothing(FxRobot robot) {
        window.showCase(robot);
        int before = entries().size();
        robot.push(KeyCode.ENTER);
        robot.write("Dean").push(KeyCode.ESCAPE);
        robot.interact(window.tasks::runAll);

        assertThat(entries()).hasSize(before);
        assertThat(robot.lookup(".veil").tryQuery()).isEmpty();
    }

    @Test
    void whatIsNoDayIsSaidAndNotKept(FxRobot robot) {
        window.showCase(robot);
        robot.interact(
                () -> desk.sheets.note(desk.cases.find(window.broadband).orElseThrow(), Optional.empty(), () -> {}));
        robot.write("A note");
        robot.interact(() -> {
            DatePicker day = robot.lookup("#on").queryAs(DatePicker.class);
            day.getEditor().requestFocus();
            day.getEditor().setText("soon");
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.interact(window.tasks::runAll);

        assertThat(robot.lookup("#onProblem").queryLabeled().getText()).startsWith("Say which day");
        assertThat(entries()).filteredOn(CaseEntry.Note.class::isInstance).hasSize(1);
    }

    @Test
    void markingAsSentStartsWithTodayAndTheLettersOwnDeadline(FxRobot robot) {
        CaseId sofa = draftCase();
        robot.interact(() -> desk.sheets.markAsSent(sofa, letter(TODAY, "Refund £5 by 12 December 2026."), () -> {}));
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.interact(window.tasks::runAll);

        assertThat(desk.cases.find(sofa).orElseThrow().entries())
                .singleElement()
                .isInstanceOfSatisfying(LetterSent.class, sent -> {
                    assertThat(sent.on()).isEqualTo(TODAY);
                    assertThat(sent.replyBy()).isEqualTo("2026-12-12");
                });
    }

    @Test
    void theLetterIsMarkedByKeyWhileCancelHasTheFocus(FxRobot robot) {
        CaseId sofa = draftCase();
        robot.interact(() -> {
            desk.sheets.markAsSent(sofa, letter(TODAY, "Refund £5 by 12 December 2026."), () -> {});
            robot.lookup(".sheet .button").queryAllAs(Button.class).stream()
                    .filter(Button::isCancelButton)
                    .forEach(Button::requestFocus);
        });

        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.interact(window.tasks::runAll);

        assertThat(desk.cases.find(sofa).orElseThrow().entries())
                .singleElement()
                .isInstanceOf(LetterSent.class);
        assertThat(robot.lookup(".veil").tryQuery()).isEmpty();
    }

    @Test
    void aFormLiesOnPaperThroughWhichThePageIsNotSeen(FxRobot robot) {
        robot.interact(
                () -> desk.sheets.note(desk.cases.find(window.broadband).orElseThrow(), Optional.empty(), () -> {}));

        assertThat(robot.lookup(".sheet").queryAs(Region.class).getBackground().getFills())
                .singleElement()
                .matches(fill -> fill.getFill().isOpaque());
    }

    private CaseId draftCase() {
        return desk.cases.create("", "", draft("Sofa", "Dear")).id();
    }

    private List<CaseEntry> entries() {
        return desk.cases.find(window.broadband).orElseThrow().entries();
    }
}
