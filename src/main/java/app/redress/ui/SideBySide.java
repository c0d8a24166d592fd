package app.redress.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A main thing and what stands beside it. When the window is narrow, or its letters large, what stood beside stands
 * underneath, so that neither is squeezed.
 */
public final class SideBySide extends Region {
    /** How many times the width of the side must be left for the main thing. */
    private static final double ROOM = 1.25;

    /** The most of the height that the side takes when it stands underneath. */
    private static final double SHARE = 0.4;

    private final ObjectProperty<Node> main = new SimpleObjectProperty<>(this, "main");
    private final ObjectProperty<Node> side = new SimpleObjectProperty<>(this, "side");

    public SideBySide() {
        setMinSize(0, 0);
        main.addListener((of, before, now) -> exchange(before, now));
        side.addListener((of, before, now) -> exchange(before, now));
    }

    public ObjectProperty<Node> mainProperty() {
        return main;
    }

    public Node getMain() {
        return main.get();
    }

    public void setMain(Node node) {
        main.set(node);
    }

    public ObjectProperty<Node> sideProperty() {
        return side;
    }

    public Node getSide() {
        return side.get();
    }

    public void setSide(Node node) {
        side.set(node);
    }

    @Override
    protected void layoutChildren() {
        if (getMain() == null || getSide() == null) {
            return;
        }
        double sideWidth = getSide().prefWidth(-1);
        double mainWidth = getWidth() - sideWidth;
        if (mainWidth >= ROOM * sideWidth) {
            getMain().resizeRelocate(0, 0, mainWidth, getHeight());
            getSide().resizeRelocate(mainWidth, 0, sideWidth, getHeight());
        } else {
            double above = Math.floor(getHeight() * (1 - SHARE));
            getMain().resizeRelocate(0, 0, getWidth(), above);
            getSide().resizeRelocate(0, above, getWidth(), getHeight() - above);
        }
    }

    private void exchange(@Nullable Node before, Node now) {
        if (before != null) {
            getChildren().remove(before);
        }
        getChildren().add(now);
    }
}
