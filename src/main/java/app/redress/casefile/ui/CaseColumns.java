package app.redress.casefile.ui;

import app.redress.ui.editor.AfterLayout;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * How a case's page uses its width: where the case stands beside what happened, or below it when the page is narrow
 * for its text size; the buttons in one row, or in two. On a low page the head scrolls along: it would fill it.
 */
final class CaseColumns {
    /** Narrower than so many times the text size, the page has one column. */
    private static final double TWO_COLUMNS = 56;
    /** Lower than so many times the text size, a page of one column scrolls as a whole. */
    private static final double HEAD_STAYS = 30;

    private final BorderPane page;
    private final Node head;
    private final Label ruler;
    private final FlowPane buttons;
    private final VBox column;
    private final ScrollPane side;
    private final VBox standing;

    /** @param ruler a label in the page's text size */
    CaseColumns(BorderPane page, Label ruler, FlowPane buttons, VBox column, ScrollPane side) {
        this.page = page;
        this.head = page.getTop();
        this.ruler = ruler;
        this.buttons = buttons;
        this.column = column;
        this.side = side;
        this.standing = (VBox) side.getContent();
    }

    void arrange() {
        boolean wide = page.getWidth() > TWO_COLUMNS * ruler.getFont().getSize();
        buttons.setPrefWrapLength(wide ? oneRow() : page.getWidth() / 2);
        if (wide && page.getRight() == null) {
            column.getChildren().remove(standing);
            side.setContent(standing);
            page.setRight(side);
        } else if (!wide && page.getRight() != null) {
            page.setRight(null);
            side.setContent(null);
            column.getChildren().add(standing);
        }
        // While the page is laid out its parts stay where they are.
        AfterLayout.of(page, this::placeHead);
    }

    private void placeHead() {
        boolean stays = page.getRight() != null
                || page.getHeight() > HEAD_STAYS * ruler.getFont().getSize();
        ScrollPane scroll = (ScrollPane) page.getCenter();
        if (stays && page.getTop() == null) {
            scroll.setContent(column);
            page.setTop(head);
        } else if (!stays && page.getTop() != null && page.getHeight() > 0) {
            page.setTop(null);
            scroll.setContent(null);
            scroll.setContent(new VBox(head, column));
        }
    }

    private double oneRow() {
        double widths = buttons.getChildren().stream()
                .mapToDouble(button -> Math.ceil(button.prefWidth(-1)))
                .sum();
        return widths + buttons.getHgap() * (buttons.getChildren().size() - 1);
    }
}
