package app.redress.review.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/**
 * Where a card stands beside the words it is about: below them, or above when there is no room, and not on them. Only
 * where neither has room, with large letters in a small window, it covers some of them rather than being cut off.
 */
final class CardPlace {
    private CardPlace() {}

    /**
     * @param words where the words stand, in the coordinates of the page
     * @param card its size
     * @param page the room there is
     * @param gap between words and card, and to the edge of the page
     */
    static Point2D of(Bounds words, Dimension2D card, Dimension2D page, double gap) {
        double x = Math.max(gap, Math.min(words.getMinX(), page.getWidth() - card.getWidth() - gap));
        double below = words.getMaxY() + gap;
        double above = words.getMinY() - gap - card.getHeight();
        double lowest = page.getHeight() - card.getHeight();
        if (below <= lowest) {
            return new Point2D(x, below);
        }
        return new Point2D(x, above >= 0 ? above : Math.max(0, lowest));
    }
}
