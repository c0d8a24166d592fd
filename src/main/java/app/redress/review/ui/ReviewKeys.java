package app.redress.review.ui;

import app.redress.ui.editor.DecoratedTextArea;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the review outside the card. They work wherever the focus is while the letter is in the window. */
final class ReviewKeys {
    private final DecoratedTextArea area;
    private final CardDesk desk;
    private final Map<KeyCombination, Runnable> keys;

    ReviewKeys(DecoratedTextArea area, CardDesk desk, Runnable openAtCaret) {
        this.area = area;
        this.desk = desk;
        this.keys = Map.of(
                new KeyCodeCombination(KeyCode.F8), unlessCovered(desk::next),
                new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN), unlessCovered(desk::previous),
                new KeyCodeCombination(KeyCode.PERIOD, KeyCombination.SHORTCUT_DOWN), unlessCovered(openAtCaret));
    }

    void install() {
        area.sceneProperty().subscribe(this::move);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                desk.close();
            }
        });
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            keys.keySet().forEach(before.getAccelerators()::remove);
        }
        if (now != null) {
            now.getAccelerators().putAll(keys);
        }
    }

    /** A form laid over the page has the keys to itself. */
    private Runnable unlessCovered(Runnable action) {
        return () -> {
            if (!area.isDisabled()) {
                action.run();
            }
        };
    }
}
