package app.redress.ui.editor;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;

/** Brings places of a page into sight, and keeps the caret of a text that grows with its page there. */
public final class ScrollKeeper {
    private static final double BREATH = 24;

    private final ScrollPane pane;
    private int caretSeen = -1;

    private ScrollKeeper(ScrollPane pane) {
        this.pane = pane;
    }

    /** The only one of {@code pane}. */
    public static ScrollKeeper of(ScrollPane pane) {
        return (ScrollKeeper) pane.getProperties().computeIfAbsent(ScrollKeeper.class, key -> new ScrollKeeper(pane));
    }

    /**
     * From now on a text opens at its top, the caret is followed when it moves, and the wheel over the area turns the whole page. The focus that comes
     * back moves nothing, unless another place was brought into sight meanwhile.
     */
    public void follow(DecoratedTextArea area) {
        area.onLoad(text -> {
            caretSeen = -1;
            pane.setVvalue(0);
            followOnce(area);
        });
        area.caretPositionProperty().addListener((of, before, now) -> followOnce(area));
        area.focusedProperty().addListener((of, before, now) -> followOnce(area));
        area.addEventFilter(ScrollEvent.ANY, event -> {
            event.consume();
            pane.getContent().fireEvent(event.copyFor(pane, pane.getContent()));
        });
    }

    /** Calls {@code action} whenever what is in sight changes. */
    public void onScrolled(Runnable action) {
        pane.vvalueProperty().addListener((of, before, now) -> action.run());
        pane.viewportBoundsProperty().addListener((of, before, now) -> action.run());
    }

    /** Scrolls as little as needed to show {@code bounds}, given in the coordinates of {@code node}, with room below. */
    public void reveal(Node node, Bounds bounds, double roomBelow) {
        caretSeen = -1;
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(bounds));
        double viewport = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - viewport;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double highest = place.getMaxY() + Math.max(BREATH, roomBelow) - viewport;
        double lowest = place.getMinY() - BREATH;
        double wanted = Math.min(lowest, Math.max(top, highest));
        pane.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
    }

    private void followOnce(DecoratedTextArea area) {
        if (area.isFocused() && area.getCaretPosition() != caretSeen) {
            AfterLayout.of(area, () -> revealCaret(area));
        }
    }

    private void revealCaret(DecoratedTextArea area) {
        area.getCaretBounds().map(area::screenToLocal).ifPresent(caret -> reveal(area, caret, BREATH));
        caretSeen = area.getCaretPosition();
    }
}
