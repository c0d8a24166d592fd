package app.redress.ui.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/** A click on the paper beside its text is one on the nearest line: what is typed next is never lost. */
public final class MarginClick {
    private final ScrollPane page;
    private final DecoratedTextArea area;

    private MarginClick(ScrollPane page, DecoratedTextArea area) {
        this.page = page;
        this.area = area;
    }

    /** From now on it is so on {@code page}, which holds {@code area}. */
    public static void on(ScrollPane page, DecoratedTextArea area) {
        MarginClick margin = new MarginClick(page, area);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, margin::pressed);
        page.addEventFilter(MouseEvent.MOUSE_CLICKED, margin::clicked);
    }

    private void pressed(MouseEvent click) {
        if (isBeside(click)) {
            // The page would take the focus, and let every key fall.
            click.consume();
            area.moveTo(nearest(area.sceneToLocal(click.getSceneX(), click.getSceneY())));
            area.requestFocus();
        }
    }

    /** What is told of a line that is clicked is told of this one. */
    private void clicked(MouseEvent click) {
        if (isBeside(click)) {
            area.fireEvent(click.copyFor(area, area));
        }
    }

    private boolean isBeside(MouseEvent click) {
        return click.getTarget() instanceof Node target && !isControl(target);
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
