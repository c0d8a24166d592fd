package app.redress.drafting.ui;

import app.redress.ui.FormTextArea;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Enter goes on from every answer; with Shift it begins a line, with Ctrl it writes the letter. */
final class EnterKey {
    private final Predicate<Node> isAnswer;
    private final Consumer<Node> onward;
    private final Runnable write;

    /** @param isAnswer whether something is filled in there; elsewhere Enter does what it always does */
    EnterKey(Predicate<Node> isAnswer, Consumer<Node> onward, Runnable write) {
        this.isAnswer = isAnswer;
        this.onward = onward;
        this.write = write;
    }

    void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) {
            return;
        }
        if (key.isShortcutDown()) {
            key.consume();
            write.run();
        } else if (key.getTarget() instanceof FormTextArea lines && key.isShiftDown()) {
            key.consume();
            lines.replaceSelection("\n");
        } else if (key.getTarget() instanceof ButtonBase button && !isTicked(button)) {
            key.consume();
            button.fire();
        } else if (!key.isShiftDown()
                && key.getTarget() instanceof Node field
                && isAnswer.test(field)
                && !isChoosing(field)) {
            key.consume();
            onward.accept(field);
        }
    }

    private static boolean isTicked(ButtonBase button) {
        return button instanceof CheckBox || button instanceof RadioButton;
    }

    /** In an open list Enter takes what is marked. */
    private static boolean isChoosing(Node field) {
        return field instanceof ComboBox<?> box && box.isShowing();
    }
}
