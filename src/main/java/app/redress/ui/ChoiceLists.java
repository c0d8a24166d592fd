package app.redress.ui;

import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;

/** Lists to choose from, in a whole window: Space opens one as it presses a button, and it hangs from its field. */
public final class ChoiceLists {
    private static final int MOST_ROWS = 10;
    private static final int LEAST_ROWS = 4;

    /** A row in fields: before its first show a list is placed as if its rows were so much higher. */
    private static final double ROW = 1.3;

    /** Letters typed closer together than this, in milliseconds, are one name: the space in "united states" is part of it. */
    private static final long ONE_NAME = 800;

    private long lastLetter = -ONE_NAME;

    private ChoiceLists() {}

    public static void in(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new ChoiceLists()::pressed);
        scene.addEventFilter(ComboBoxBase.ON_SHOWING, ChoiceLists::fit);
    }

    /** A list never asks for less room than it has; with smaller text it asks for what it needs once it has none. */
    static void shrink(Scene scene) {
        scene.getRoot().lookupAll(".combo-box").forEach(list -> {
            list.resize(0, list.getLayoutBounds().getHeight());
            ((Parent) list).requestLayout();
        });
    }

    private void pressed(KeyEvent key) {
        long now = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        boolean typing = now - lastLetter < ONE_NAME;
        if (key.getCode().isLetterKey() || (typing && key.getCode() == KeyCode.SPACE)) {
            lastLetter = now;
        }
        if (key.getCode() == KeyCode.SPACE
                && !typing
                && key.getTarget() instanceof ComboBox<?> list
                && !list.isEditable()
                && !list.isShowing()) {
            list.show();
            key.consume();
        }
    }

    /** A list that finds no room below its field would jump above it: a shorter one scrolls instead. */
    private static void fit(Event showing) {
        if (showing.getTarget() instanceof ComboBox<?> list) {
            list.setVisibleRowCount(Math.max(LEAST_ROWS, Math.min(MOST_ROWS, rowsBelow(list))));
        }
    }

    private static int rowsBelow(ComboBox<?> list) {
        Bounds field = list.getLayoutBounds();
        Point2D foot = list.localToScreen(field.getMinX(), field.getMaxY());
        if (foot == null || field.getHeight() <= 0) {
            return MOST_ROWS;
        }
        Rectangle2D screen = Screen.getScreensForRectangle(foot.getX(), foot.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        return (int) ((screen.getMaxY() - foot.getY()) / (ROW * field.getHeight()));
    }
}
