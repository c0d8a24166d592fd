package app.redress.ui;

import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon that is as large as the text it stands beside: the graphic of a label or a button. A size in {@code em} in a
 * stylesheet cannot do this, since the icon's own size is the {@code em} it would be measured by, and so it grows with
 * every pass. Its size stands in the style of its own that icons keep, which no theme overrules: set as a property, it
 * would be set back to the theme's one size for all icons, and set again, with every frame.
 */
public final class TextIcon extends FontIcon {
    private static final double BESIDE_CAPITALS = 1.1;
    private static final Pattern SIZE = Pattern.compile("-fx-icon-size:[^;]*;");

    private Subscription beside = Subscription.EMPTY;

    public TextIcon() {
        parentProperty().subscribe(parent -> {
            beside.unsubscribe();
            beside = parent instanceof Labeled text
                    ? text.fontProperty().subscribe(font -> resize(font.getSize()))
                    : Subscription.EMPTY;
        });
    }

    public TextIcon(String literal) {
        this();
        setIconLiteral(literal);
    }

    private void resize(double textSize) {
        String others = SIZE.matcher(getStyle()).replaceAll("");
        setStyle(others + "-fx-icon-size:" + Math.round(textSize * BESIDE_CAPITALS) + "px;");
    }
}
