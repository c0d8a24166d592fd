package app.redress.drafting.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What was taken out of a table last. It is offered back, and Ctrl+Z puts it back where no typing is to be undone. */
final class TakenOut {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<Runnable> offer;
    private Optional<Runnable> last = Optional.empty();

    /** @param offer tells the person, with what puts it back */
    TakenOut(Consumer<Runnable> offer) {
        this.offer = offer;
    }

    void note(Runnable putBack) {
        last = Optional.of(putBack);
        offer.accept(putBack);
    }

    void pressed(KeyEvent key) {
        boolean typed = key.getTarget() instanceof TextInputControl field && field.isUndoable();
        if (UNDO.match(key) && !typed) {
            last.ifPresent(putBack -> {
                key.consume();
                last = Optional.empty();
                putBack.run();
            });
        }
    }
}
