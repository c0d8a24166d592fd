package app.redress.ui.editor;

import app.redress.text.TextRange;
import java.util.List;

/**
 * Something drawn under a stretch of text.
 *
 * @param range in UTF-16 units of the text
 * @param current whether the person is looking at it
 */
public record Mark(TextRange range, Shape shape, boolean current) {
    /** Shapes differ, not colours alone. */
    public enum Shape {
        /** A wave. */
        SPELLING("mark-spelling"),
        /** Dashes. */
        GRAMMAR("mark-grammar"),
        /** Thick dots on a faint ground. */
        HOT("mark-hot"),
        /** Thick dots. */
        WARM("mark-warm"),
        /** Fine dots. */
        NOTE("mark-note"),
        /** A tinted box: something still to fill in. */
        GAP("mark-gap");

        private final String styleClass;

        Shape(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    List<String> styleClasses() {
        return current ? List.of(shape.styleClass, "mark-current") : List.of(shape.styleClass);
    }
}
