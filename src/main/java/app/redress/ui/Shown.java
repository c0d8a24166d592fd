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

    /** {@code label} says {@code text} and is there unless that is blank. */
    public static void words(ObservableValue<String> text, Labeled label) {
        label.textProperty().bind(text);
        when(text.map(words -> !words.isBlank()), label);
    }
}
