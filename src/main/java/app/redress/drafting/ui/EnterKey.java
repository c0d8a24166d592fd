package app.redress.drafting.ui;

import app.redress.ui.FormTextArea;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Enter goes on from every answer; with Shift it begins a line, with Ctrl it writes the letter. */
final class EnterKey {
    private final Consumer<Node> onward;
    private final Runnable write;

    EnterKey(Consumer<Node> onward, Runnable write) {
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
        } else if (key.getTarget() instanceof Node field && !isChoosing(field)) {
            key.consume();
            press(field);
        }
    }

    private void press(Node field) {
        if (field instanceof Button button) {
            button.fire();
        } else if (field instanceof ToggleButton button) {
            button.fire();
        } else {
            onward.accept(field);
        }
    }

    /** In an open list Enter takes what is marked. */
    private static boolean isChoosing(Node field) {
        return field instanceof ComboBox<?> box && box.isShowing();
    }
}
