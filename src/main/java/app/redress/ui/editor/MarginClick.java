package app.redress.ui.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/** A click on the paper beside its text brings the caret to the nearest line: what is typed next is never lost. */
public final class MarginClick {
    private final ScrollPane page;
    private final DecoratedTextArea area;

    private MarginClick(ScrollPane page, DecoratedTextArea area) {
        this.page = page;
        this.area = area;
    }

    /** From now on it is so on {@code page}, which holds {@code area}. */
    public static void on(ScrollPane page, DecoratedTextArea area) {
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, new MarginClick(page, area)::pressed);
    }

    private void pressed(MouseEvent click) {
        if (click.getTarget() instanceof Node target && !isControl(target)) {
            // The page would take the focus, and let every key fall.
            click.consume();
            area.moveTo(nearest(area.sceneToLocal(click.getSceneX(), click.getSceneY())));
            area.requestFocus();
        }
    }

    private boolean isControl(Node target) {
        for (Node at = target; at != null && at != page; at = at.getParent()) {
            if (at.isFocusTraversable() || at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    private int nearest(Point2D place) {
        Bounds text = area.getLayoutBounds();
        if (place.getY() < text.getMinY()) {
            return 0;
        }
        double x = Math.max(text.getMinX(), Math.min(text.getMaxX() - 1, place.getX()));
        return place.getY() > text.getMaxY()
                ? area.getLength()
                : area.hit(x, place.getY()).getInsertionIndex();
    }
}
