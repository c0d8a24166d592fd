package app.redress.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/** Gives a node the focus as soon as it can take it: a scroll pane lets its content into the scene only when laid out. */
public final class FocusOnceShown implements InvalidationListener {
    private final Node node;

    private FocusOnceShown(Node node) {
        this.node = node;
    }

    public static void on(Node node) {
        if (node.getScene() == null) {
            node.sceneProperty().addListener(new FocusOnceShown(node));
        } else {
            node.requestFocus();
        }
    }

    @Override
    public void invalidated(Observable scene) {
        node.sceneProperty().removeListener(this);
        node.requestFocus();
    }
}
