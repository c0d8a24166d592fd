package app.redress.ui;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards side by side: as many columns as fit, all equally wide, the cards of a row equally high. */
public final class CardGrid extends Pane {
    private static final double NARROWEST = 21;
    private static final double GAP = 0.9;

    private final DoubleProperty em = new SimpleDoubleProperty(this, "em", 1);

    public CardGrid() {
        em.subscribe(size -> requestLayout());
    }

    /** The text size in pixels: columns are so many times as wide, so that larger text means fewer columns. */
    public DoubleProperty emProperty() {
        return em;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST * em.get() / 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST * em.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        List<Node> cards = getManagedChildren();
        int columns = columns(wide);
        double height = 0;
        for (int first = 0; first < cards.size(); first += columns) {
            height += rowHeight(cards, first, columns, columnWidth(wide)) + (first == 0 ? 0 : gap());
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        int columns = columns(getWidth());
        double width = columnWidth(getWidth());
        double y = 0;
        for (int first = 0; first < cards.size(); first += columns) {
            double height = rowHeight(cards, first, columns, width);
            for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
                cards.get(i).resizeRelocate((i - first) * (width + gap()), y, width, height);
            }
            y += height + gap();
        }
    }

    private int columns(double wide) {
        return Math.max(1, (int) ((wide + gap()) / (NARROWEST * em.get() + gap())));
    }

    private double columnWidth(double wide) {
        int columns = columns(wide);
        return Math.floor((wide - (columns - 1) * gap()) / columns);
    }

    private static double rowHeight(List<Node> cards, int first, int columns, double width) {
        return cards.subList(first, Math.min(first + columns, cards.size())).stream()
                .mapToDouble(card -> card.prefHeight(width))
                .max()
                .orElse(0);
    }

    private double gap() {
        return GAP * em.get();
    }
}
