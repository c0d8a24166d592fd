package app.redress.casefile.ui;

import app.redress.casefile.course.Contradiction;
import app.redress.casefile.course.Contradiction.Said;
import app.redress.casefile.course.FindingWords;
import app.redress.words.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two places that say different things of the same, side by side. */
final class ContradictionRow extends VBox {
    private static final double HALF = 50;

    ContradictionRow(Contradiction found, FindingWords findings, Words words) {
        getStyleClass().add("differs");
        String kind = words.getString("casefile.differs." + found.kind());
        GridPane both = new GridPane();
        both.addRow(0, side(found.one(), findings), side(found.other(), findings));
        both.getColumnConstraints().setAll(half(), half());
        both.getStyleClass().add("differs-sides");
        getChildren().addAll(label(kind, "muted"), both);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.say(
                "casefile.differs.accessible",
                kind,
                found.one().words(),
                findings.where(found.one()),
                found.other().words(),
                findings.where(found.other())));
    }

    private static Node side(Said said, FindingWords findings) {
        return new VBox(label(said.words(), "strong"), label(findings.where(said), "small"));
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        return half;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
