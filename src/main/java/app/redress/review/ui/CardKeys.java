package app.redress.review.ui;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the card. */
final class CardKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final CardDesk desk;
    private final IntConsumer step;
    private final Runnable apply;

    CardKeys(CardDesk desk, IntConsumer step, Runnable apply) {
        this.desk = desk;
        this.step = step;
        this.apply = apply;
    }

    void press(KeyEvent key) {
        if (UNDO.match(key)) {
            key.consume();
            desk.undo();
        } else if (!key.isShortcutDown() && !key.isAltDown() && acts(key)) {
            key.consume();
        }
    }

    private boolean acts(KeyEvent key) {
        switch (key.getCode()) {
            case F8 -> stepThrough(key.isShiftDown());
            case UP, LEFT -> step.accept(-1);
            case DOWN, RIGHT -> step.accept(1);
            case ENTER -> enter(key);
            case DELETE -> desk.ignoreHere();
            case ESCAPE -> desk.close();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void stepThrough(boolean backwards) {
        if (backwards) {
            desk.previous();
        } else {
            desk.next();
        }
    }

    /** Enter does what a focused button says, and else applies. */
    private void enter(KeyEvent key) {
        if (key.getTarget() instanceof Button button) {
            button.fire();
        } else {
            apply.run();
        }
    }
}
