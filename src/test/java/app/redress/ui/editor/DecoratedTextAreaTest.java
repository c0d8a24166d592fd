package app.redress.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import app.redress.ui.SharedStage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DecoratedTextAreaTest {
    private static final Pattern GAP = Pattern.compile("\\[\\w[^]]*]");

    private final List<TextEdit> edits = new ArrayList<>();
    private DecoratedTextArea area;
    private TextField after;

    @Start
    void show(Stage stage) {
        area = new DecoratedTextArea();
        area.findGaps(text -> GAP.matcher(text)
                .results()
                .map(gap -> new TextRange(gap.start(), gap.end()))
                .toList());
        area.onEdit(edits::add);
        after = new TextField();
        SharedStage.show(stage, new Scene(new VBox(area, after), 600, 400));
        area.requestFocus();
    }

    @Test
    void tabSelectsTheNextGapAndLeavesTheEditorAfterTheLast(FxRobot robot) {
        load(robot, "Order [number] of [date] came.");

        robot.push(KeyCode.TAB);
        assertThat(area.getSelectedText()).isEqualTo("[number]");
        robot.push(KeyCode.TAB);
        assertThat(area.getSelectedText()).isEqualTo("[date]");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(area.getSelectedText()).isEqualTo("[number]");
        robot.push(KeyCode.TAB).push(KeyCode.TAB);

        assertThat(after.isFocused()).isTrue();
        assertThat(area.getText()).isEqualTo("Order [number] of [date] came.");
    }

    @Test
    void typingOverAGapFillsIt(FxRobot robot) {
        load(robot, "Order [number] came.");

        robot.push(KeyCode.TAB).write("7");

        assertThat(area.getText()).isEqualTo("Order 7 came.");
    }

    @Test
    void enterDoesNotWipeOutAGapThatIsSelected(FxRobot robot) {
        load(robot, "Order [number] came.");

        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(area.getText()).isEqualTo("Order [number] came.");
        assertThat(area.getSelectedText()).isEqualTo("[number]");

        robot.push(KeyCode.END).push(KeyCode.ENTER);
        assertThat(area.getText()).isEqualTo("Order [number] came.\n");
    }

    @Test
    void anAppliedEditIsOneStepOfUndoAndLeavesTheCaretWithItsWords(FxRobot robot) {
        load(robot, "You always do this. Thank you.");
        robot.interact(() -> area.moveTo(19));
        robot.write(" x");

        robot.interact(() -> area.edit(new TextEdit(0, 18, "This is the second time")));
        assertThat(area.getText()).isEqualTo("This is the second time. x Thank you.");
        assertThat(area.getText(0, area.getCaretPosition())).isEqualTo("This is the second time. x");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(area.getText()).isEqualTo("You always do this. x Thank you.");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(area.getText()).startsWith("This is the second time.");
    }

    @Test
    void marksAreNeitherUndoneNorEdits(FxRobot robot) {
        load(robot, "I recieved it.");
        robot.interact(() -> area.insertText(0, "Well. "));
        edits.clear();

        robot.interact(() -> area.show(List.of(new Mark(new TextRange(8, 16), Mark.Shape.SPELLING, false))));
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(area.getText()).isEqualTo("I recieved it.");
        assertThat(area.getStyleOfChar(4)).containsExactly("mark-spelling");
    }

    @Test
    void onlyParagraphsThatDifferAreRestyled(FxRobot robot) {
        load(robot, "One line.\nAnother line.\nA third line.");
        MarkLayer layer = new MarkLayer(area);
        Mark first = new Mark(new TextRange(0, 3), Mark.Shape.WARM, false);
        Mark third = new Mark(new TextRange(24, 31), Mark.Shape.HOT, false);
        int[] restyled = new int[3];

        robot.interact(() -> {
            restyled[0] = layer.show(List.of(first));
            restyled[1] = layer.show(List.of(first, third));
            restyled[2] = layer.show(List.of(first, third));
        });

        assertThat(restyled).containsExactly(1, 1, 0);
    }

    @Test
    void wordsTypedBesideAMarkAreNotMarked(FxRobot robot) {
        load(robot, "I recieved it.");
        robot.interact(() -> {
            area.show(List.of(new Mark(new TextRange(2, 10), Mark.Shape.SPELLING, false)));
            area.moveTo(10);
        });

        robot.write(" only");

        assertThat(area.getStyleOfChar(9)).containsExactly("mark-spelling");
        assertThat(area.getStyleOfChar(12)).isEmpty();
    }

    @Test
    void aHugePasteIsRefusedAndStaysOnTheClipboard(FxRobot robot) {
        load(robot, "Dear Ms Finch,");
        List<String> refused = new ArrayList<>();
        String huge = "Angry words. ".repeat(400_000);

        robot.interact(() -> {
            area.onTooLong(() -> refused.add("too long"));
            copy(huge);
            area.paste();
        });

        assertThat(area.getText()).isEqualTo("Dear Ms Finch,");
        assertThat(refused).hasSize(1);
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).hasSameSizeAs(huge));
    }

    @Test
    void aPasteKeepsWordsOnly(FxRobot robot) {
        load(robot, "");

        robot.interact(() -> {
            copy("One\r\ntwo\u0000\u0007\tthree\uFEFF \u202Eruoy\u202C \uD83D\uDE21");
            area.paste();
        });

        assertThat(area.getText()).isEqualTo("One\ntwo    three ruoy \uD83D\uDE21");
    }

    @Test
    void copyingAndCuttingTakeTheWordsSelected(FxRobot robot) {
        load(robot, "Dear Ms Finch,");

        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.X);

        assertThat(area.getText()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(area.getText()).isEqualTo("Dear Ms Finch,Dear Ms Finch,");
    }

    @Test
    void loadingIsNoEditAndCannotBeUndone(FxRobot robot) {
        load(robot, "Another letter.");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(edits).isEmpty();
        assertThat(area.getText()).isEqualTo("Another letter.");
    }

    @Test
    void everyEditIsToldOnceAndAddsUpToTheText(FxRobot robot) {
        load(robot, "");

        robot.write("Sofa torn").push(KeyCode.BACK_SPACE).push(KeyCode.CONTROL, KeyCode.Z);

        String replayed = "";
        for (TextEdit edit : edits) {
            replayed = edit.applyTo(replayed);
        }
        assertThat(replayed).isEqualTo(area.getText());
    }

    @Test
    void aScreenReaderIsAnswered(FxRobot robot) {
        load(robot, "One line.\nAnother line.");
        robot.interact(() -> area.selectRange(10, 17));

        assertThat(area.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(ask(AccessibleAttribute.TEXT)).isEqualTo("One line.\nAnother line.");
        assertThat(ask(AccessibleAttribute.EDITABLE)).isEqualTo(true);
        assertThat(ask(AccessibleAttribute.CARET_OFFSET)).isEqualTo(17);
        assertThat(ask(AccessibleAttribute.SELECTION_START)).isEqualTo(10);
        assertThat(ask(AccessibleAttribute.SELECTION_END)).isEqualTo(17);
        assertThat(ask(AccessibleAttribute.LINE_FOR_OFFSET, 12)).isEqualTo(1);
        assertThat(ask(AccessibleAttribute.LINE_START, 1)).isEqualTo(10);
        assertThat(ask(AccessibleAttribute.LINE_END, 1)).isEqualTo(23);
    }

    private Object ask(AccessibleAttribute attribute, Object... about) {
        return area.queryAccessibleAttribute(attribute, about);
    }

    private void load(FxRobot robot, String text) {
        robot.interact(() -> area.load(text, 0));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
