package app.redress.ui.editor;

import app.redress.ui.BackgroundTasks;
import java.time.Duration;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a key out of a text that was meant for what had the focus before: one that is held, or pressed again in the same
 * breath, while the focus comes to the text.
 */
public final class StrayKeys {
    /** A held key is repeated sooner than this. */
    private static final Duration BREATH = Duration.ofMillis(800);

    /** What presses a button or passes over a remark, and writes in a text. */
    private static final Set<KeyCode> STRAYING = Set.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.DELETE);

    private final EventHandler<InputEvent> watch = this::watch;
    private final BackgroundTasks.Debounce breath;
    private KeyCode last = KeyCode.UNDEFINED;
    private KeyCode stray = KeyCode.UNDEFINED;

    private StrayKeys(BackgroundTasks tasks) {
        breath = tasks.debounce(BREATH, this::end);
    }

    /** From now on no stray key reaches {@code text}. */
    public static void keepFrom(Node text, BackgroundTasks tasks) {
        StrayKeys keys = new StrayKeys(tasks);
        text.sceneProperty().subscribe(keys::move);
        text.focusedProperty().subscribe(keys::focused);
        text.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        text.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, watch);
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, watch);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, watch);
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, watch);
        }
    }

    private void watch(InputEvent event) {
        last = event instanceof KeyEvent key ? key.getCode() : KeyCode.UNDEFINED;
    }

    private void focused(boolean now) {
        end();
        if (now && STRAYING.contains(last)) {
            stray = last;
            breath.touch();
        }
    }

    private void pressed(KeyEvent key) {
        if (stray != KeyCode.UNDEFINED && key.getCode() == stray) {
            key.consume();
            breath.touch();
        } else {
            end();
        }
    }

    private void typed(KeyEvent key) {
        if (stray != KeyCode.UNDEFINED) {
            key.consume();
        }
    }

    private void end() {
        stray = KeyCode.UNDEFINED;
    }
}
