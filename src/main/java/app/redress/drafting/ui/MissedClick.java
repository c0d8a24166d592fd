package app.redress.drafting.ui;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

/**
 * A click on a question beside its fields goes to the nearest of them, and one on nothing leaves the focus where it is: what
 * is typed next is never lost.
 */
final class MissedClick {
    private final ScrollPane page;

    private MissedClick(ScrollPane page) {
        this.page = page;
    }

    /** From now on it is so on {@code page}. */
    static void on(ScrollPane page) {
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, new MissedClick(page)::pressed);
    }

    private void pressed(MouseEvent click) {
        if (!(click.getTarget() instanceof Node target) || isControl(target)) {
            return;
        }
        // The page would take the focus, and let every key fall.
        click.consume();
        Point2D place = new Point2D(click.getSceneX(), click.getSceneY());
        question(target).flatMap(question -> nearest(question, place)).ifPresent(Node::requestFocus);
    }

    private boolean isControl(Node target) {
        for (Node at = target; at != null && at != page; at = at.getParent()) {
            if (at.isFocusTraversable() || at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    private Optional<QuestionBlock> question(Node target) {
        for (Node at = target; at != null && at != page; at = at.getParent()) {
            if (at instanceof QuestionBlock question) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> nearest(QuestionBlock question, Point2D place) {
        return question.lookupAll("*").stream()
                .filter(MissedClick::isField)
                .min(Comparator.comparingDouble(field -> distance(field, place)));
    }

    private static boolean isField(Node node) {
        boolean field = node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || (node instanceof ButtonBase && !(node instanceof Button));
        return field && node.isFocusTraversable() && !node.isDisabled();
    }

    private static double distance(Node field, Point2D place) {
        Bounds bounds = field.localToScene(field.getLayoutBounds());
        double across = Math.max(0, Math.max(bounds.getMinX() - place.getX(), place.getX() - bounds.getMaxX()));
        double down = Math.max(0, Math.max(bounds.getMinY() - place.getY(), place.getY() - bounds.getMaxY()));
        return Math.hypot(across, down);
    }
}
