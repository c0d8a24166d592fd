package app.redress.ui.editor;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps what has the focus on a page in sight, with what belongs to it, also when the page grows or the text does. A page
 * that begins anew stands at its top as long as the first that gets the focus can be seen from there. Nothing moves under the
 * mouse that points at what is in sight.
 */
public final class FocusInSight {
    /** How much of the window a part may take to be shown whole around what has the focus. */
    private static final double SHARE = 0.95;

    private final ScrollPane page;
    private final ObservableValue<Node> owner;
    private boolean beginning;
    private boolean pointed;
    private Optional<Node> first = Optional.empty();

    private FocusInSight(ScrollPane page) {
        this.page = page;
        this.owner = page.sceneProperty().flatMap(Scene::focusOwnerProperty);
    }

    /** The only one of {@code page}, whose content is there; from the first call on it is so. */
    public static FocusInSight of(ScrollPane page) {
        return (FocusInSight)
                page.getProperties().computeIfAbsent(FocusInSight.class, key -> new FocusInSight(page).install());
    }

    private FocusInSight install() {
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pointed = true);
        page.addEventFilter(KeyEvent.KEY_PRESSED, key -> pointed = false);
        owner.addListener((of, before, now) -> lookSoon());
        page.getContent().layoutBoundsProperty().addListener((of, before, now) -> {
            if (before.getHeight() != now.getHeight()) {
                lookSoon();
            }
        });
        page.viewportBoundsProperty().addListener((of, before, now) -> lookSoon());
        return this;
    }

    /** Something else stands on the page now. */
    public void beginAnew() {
        page.setVvalue(0);
        beginning = true;
        pointed = false;
        lookSoon();
    }

    private void lookSoon() {
        AfterLayout.of(page, () -> Optional.ofNullable(owner.getValue())
                .filter(this::isOnPage)
                .ifPresent(this::look));
    }

    private void look(Node focused) {
        first = beginning ? Optional.of(focused) : first;
        beginning = false;
        if (pointed && isInSight(focused)) {
            return;
        }
        if (first.filter(focused::equals).isPresent() && isSeenFromTop(focused)) {
            page.setVvalue(0);
        } else {
            Node part = partAround(focused);
            ScrollKeeper.of(page).reveal(part, part.getBoundsInLocal(), 0);
        }
    }

    private boolean isInSight(Node node) {
        Bounds place = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        return place.getMinY() >= 0
                && place.getMaxY() <= page.getViewportBounds().getHeight();
    }

    private boolean isSeenFromTop(Node node) {
        Bounds place = page.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        return place.getMaxY() <= page.getViewportBounds().getHeight();
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
