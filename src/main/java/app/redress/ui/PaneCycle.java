package app.redress.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Moves the focus from pane to pane, as F6 does. A pane is any part of the window with the style class {@code pane};
 * they follow each other as they stand in the window.
 */
public final class PaneCycle {
    private static final String PANE = "pane";

    private final Scene scene;

    public PaneCycle(Scene scene) {
        this.scene = scene;
    }

    /** @param step 1 for the next pane, -1 for the one before */
    public void move(int step) {
        List<Node> panes = new ArrayList<>();
        collect(scene.getRoot(), panes);
        int here = paneOfFocus(panes);
        for (int tried = 1; tried <= panes.size(); tried++) {
            int index = Math.floorMod(here + step * tried, panes.size());
            if (focusFirst(panes.get(index))) {
                return;
            }
        }
    }

    /** Focuses the first control inside {@code node} that takes the focus; false when there is none. */
    static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(PaneCycle::focusFirst);
    }

    private int paneOfFocus(List<Node> panes) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            int index = panes.indexOf(node);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    private static void collect(Node node, List<Node> panes) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.getStyleClass().contains(PANE)) {
            panes.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, panes));
        }
    }
}
