package app.redress.letter.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** On little room the paper gives its margins to the words. */
final class Roominess {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below how many times the size of its letters the page counts as narrow. */
    private static final double ROOMY = 36;

    /** The same for its height. */
    private static final double HIGH = 20;

    private Roominess() {}

    /** Marks {@code page} as narrow whenever {@code room} is so for letters of {@code font}. */
    static void of(Node page, Region room, ObservableValue<Font> font) {
        InvalidationListener look = of -> page.pseudoClassStateChanged(
                NARROW,
                room.getWidth() < ROOMY * font.getValue().getSize()
                        || room.getHeight() < HIGH * font.getValue().getSize());
        room.widthProperty().addListener(look);
        room.heightProperty().addListener(look);
        font.addListener(look);
    }
}
