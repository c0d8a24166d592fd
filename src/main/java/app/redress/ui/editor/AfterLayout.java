package app.redress.ui.editor;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Does something once the places of things are known: after the next layout of the scene. */
public final class AfterLayout implements Runnable {
    private final Scene scene;
    private final Runnable action;

    private AfterLayout(Scene scene, Runnable action) {
        this.scene = scene;
        this.action = action;
    }

    /** Nothing happens while {@code node} is in no scene. */
    public static void of(Node node, Runnable action) {
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new AfterLayout(scene, action));
            scene.getRoot().requestLayout();
        }
    }

    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        action.run();
    }
}
