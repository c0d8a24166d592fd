package app.redress.letter.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** A line that may be longer than its field is shown whole, on as many lines as it needs, until somebody writes in it. */
final class WholeLine {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private WholeLine() {}

    /** Shows what {@code field} holds in {@code whole}, which lies in its place, while nobody writes in it. */
    static void show(TextField field, Label whole) {
        whole.textProperty().bind(field.textProperty());
        whole.fontProperty().bind(field.fontProperty());
        whole.paddingProperty().bind(field.paddingProperty());
        whole.visibleProperty().bind(field.focusedProperty().not());
        whole.managedProperty().bind(whole.visibleProperty());
        whole.visibleProperty().subscribe(read -> field.pseudoClassStateChanged(READ, read));
    }
}
