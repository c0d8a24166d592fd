package app.redress.shell;

import app.redress.ui.Shown;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * How the paper and what is said of it share the page: side by side, or one at a time in a small window or with large text,
 * where neither could be read beside the other; then the buttons of the page stand below its title, in as many rows as
 * they need.
 */
final class PaperAndPanel {
    private final BorderPane page;
    private final BorderPane header;
    private final Pane actions;
    private final Pane rows = new FlowPane();
    private final StackPane middle;
    private final Node panel;
    private final ObservableBooleanValue narrow;
    private final BooleanProperty turned = new SimpleBooleanProperty(this, "turned", false);

    /**
     * @param middle holds the paper, and the panel while it takes turns with it
     * @param narrow whether there is room for one only
     */
    PaperAndPanel(
            BorderPane page,
            BorderPane header,
            Pane actions,
            StackPane middle,
            Node panel,
            ObservableBooleanValue narrow) {
        this.page = page;
        this.header = header;
        this.actions = actions;
        this.middle = middle;
        this.panel = panel;
        this.narrow = narrow;
        rows.getStyleClass().add("page-action-rows");
        Node paper = middle.getChildren().get(0);
        Shown.when(turned.map(away -> !away), paper);
        narrow.addListener((of, before, now) -> arrange(now));
    }

    /** Whether the panel has the room and the paper is away. */
    ReadOnlyBooleanProperty turnedProperty() {
        return turned;
    }

    /** Shows the paper, or the panel where the two take turns. */
    void turn(boolean toPanel) {
        turned.set(toPanel && narrow.get());
        panel.setVisible(turned.get() || !narrow.get());
    }

    private void arrange(boolean inTurns) {
        moveButtons(inTurns ? actions : rows, inTurns ? rows : actions);
        header.setRight(inTurns ? null : actions);
        header.setBottom(inTurns ? rows : null);
        page.setRight(null);
        middle.getChildren().remove(panel);
        if (inTurns) {
            middle.getChildren().add(panel);
        } else {
            page.setRight(panel);
        }
        turn(false);
    }

    private static void moveButtons(Pane from, Pane to) {
        List<Node> buttons = List.copyOf(from.getChildren());
        from.getChildren().clear();
        to.getChildren().addAll(buttons);
    }
}
