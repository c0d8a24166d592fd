package app.redress.ui;

import javafx.scene.control.Labeled;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon that is as large as the text it stands beside: the graphic of a label or a button. A size in {@code em} in a
 * stylesheet cannot do this, since the icon's own size is the {@code em} it would be measured by, and so it grows with
 * every pass. It is set rather than bound: a style sheet that lets go of a bound value complains in the log. And it is
 * set again whenever the theme, which knows one size for all icons, has set its own.
 */
public final class TextIcon extends FontIcon {
    private static final double BESIDE_CAPITALS = 1.1;

    private Subscription beside = Subscription.EMPTY;
    private int size;

    public TextIcon() {
        parentProperty().subscribe(parent -> {
            beside.unsubscribe();
            beside = parent instanceof Labeled text
                    ? text.fontProperty().subscribe(font -> resize(font.getSize()))
                    : Subscription.EMPTY;
        });
        iconSizeProperty().subscribe(set -> keepSize());
    }

    public TextIcon(String literal) {
        this();
        setIconLiteral(literal);
    }

    private void resize(double textSize) {
        size = (int) Math.round(textSize * BESIDE_CAPITALS);
        keepSize();
    }

    private void keepSize() {
        if (size > 0 && getIconSize() != size) {
            setIconSize(size);
        }
    }
}
