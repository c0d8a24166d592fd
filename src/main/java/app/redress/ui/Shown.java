package app.redress.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** Nodes that take up room only while they have something to say. */
public final class Shown {
    private Shown() {}

    /** {@code node} is there while {@code condition} holds. */
    public static void when(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /** From now on {@code nodes} are there or not. */
    public static void now(boolean there, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(there);
            node.setManaged(there);
        }
    }

    /** {@code label} says {@code text} and is there unless that is blank. */
    public static void words(ObservableValue<String> text, Labeled label) {
        label.textProperty().bind(text);
        when(text.map(words -> !words.isBlank()), label);
    }
}
