package app.redress.export;

import java.util.List;

/** A piece of a letter's body as a reader sees it. */
public sealed interface BodyBlock {
    /**
     * Words that flow together.
     *
     * @param lines broken only where the writer broke them; at least one
     */
    record Paragraph(List<String> lines) implements BodyBlock {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Points the writer numbered or marked with a bullet.
     *
     * @param numbered whether they are numbered
     * @param first the number of the first point; 1 when they are not numbered
     * @param points the words of each without its number or bullet; at least two
     */
    record Points(boolean numbered, int first, List<String> points) implements BodyBlock {
        public Points {
            points = List.copyOf(points);
        }
    }
}
