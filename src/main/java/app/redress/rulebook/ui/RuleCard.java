package app.redress.rulebook.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * One rule: what it says, the days it sets, how surely it was read and where. It takes the focus, so that the keyboard
 * walks down the page and a screen reader reads each rule as one.
 */
final class RuleCard extends VBox {
    /** @param correct what the button below it says and does */
    RuleCard(RuleRow row, Button correct) {
        getStyleClass().addAll("card", "rule");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(row.spoken());
        Label sureness = label(row.sureness(), "pill", row.sure() ? "good" : "warm");
        FlowPane head = new FlowPane(label(row.head(), "rule-head"), sureness);
        head.getStyleClass().add("rule-line");
        getChildren().addAll(head, label(row.rule()));
        row.asides().forEach(aside -> getChildren().add(label(aside, "muted")));
        row.dues().forEach(due -> getChildren().add(due(due)));
        getChildren().addAll(label(row.source(), "field-hint"), correct);
    }

    private static VBox due(RuleRow.Due due) {
        FlowPane line = new FlowPane(
                label(due.day(), "strong"),
                label(due.label()),
                label(due.standing(), due.past() ? "due-past" : "muted"));
        line.getStyleClass().add("rule-line");
        VBox box = new VBox(line, label(due.counting(), "field-hint"));
        box.getStyleClass().add("rule-due");
        return box;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
