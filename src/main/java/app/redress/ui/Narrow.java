package app.redress.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** When a part of the window is too narrow for its usual layout: a small window, or large text. */
public final class Narrow {
    private Narrow() {}

    /**
     * True while {@code region} is narrower than {@code ems}.
     *
     * @param probe a label in the window's normal text size, whose font says how much an em is
     */
    public static BooleanBinding when(Region region, double ems, Labeled probe) {
        return Bindings.createBooleanBinding(
                () -> region.getWidth() > 0
                        && region.getWidth() < ems * probe.getFont().getSize(),
                region.widthProperty(),
                probe.fontProperty());
    }
}
