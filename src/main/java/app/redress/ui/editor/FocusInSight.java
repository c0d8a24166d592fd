package app.redress.ui.editor;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Keeps what has the focus on a page in sight, with what belongs to it, also when the page grows or the text does. */
public final class FocusInSight {
    /** How much of the window a part may take to be shown whole around what has the focus. */
    private static final double SHARE = 0.9;

    private final ScrollPane page;
    private final ObservableValue<Node> owner;

    private FocusInSight(ScrollPane page) {
        this.page = page;
        this.owner = page.sceneProperty().flatMap(Scene::focusOwnerProperty);
    }

    /** From now on it is so on {@code page}, whose content is there. */
    public static void on(ScrollPane page) {
        FocusInSight sight = new FocusInSight(page);
        sight.owner.addListener((of, before, now) -> sight.lookSoon());
        page.getContent().layoutBoundsProperty().addListener((of, before, now) -> {
            if (before.getHeight() != now.getHeight()) {
                sight.lookSoon();
            }
        });
        page.viewportBoundsProperty().addListener((of, before, now) -> sight.lookSoon());
    }

    private void lookSoon() {
        Node focused = owner.getValue();
        if (focused != null && isOnPage(focused)) {
            AfterLayout.of(focused, () -> look(focused));
        }
    }

    private void look(Node focused) {
        if (isOnPage(focused)) {
            Node part = partAround(focused);
            ScrollKeeper.of(page).reveal(part, part.getBoundsInLocal(), 0);
        }
    }

    private boolean isOnPage(Node node) {
        Node parent = node.getParent();
        while (parent != null && parent != page.getContent()) {
            parent = parent.getParent();
        }
        return parent != null;
    }

    private Node partAround(Node focused) {
        double room = page.getViewportBounds().getHeight() * SHARE;
        Node part = focused;
        while (part.getParent() != page.getContent()
                && part.getParent().getLayoutBounds().getHeight() <= room) {
            part = part.getParent();
        }
        return part;
    }
}
