package app.redress.ui;

import javafx.scene.control.Labeled;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon that is as large as the text it stands beside: the graphic of a label or a button. A size in {@code em} in a
 * stylesheet cannot do this, since the icon's own size is the {@code em} it would be measured by, and so it grows with
 * every pass. It is set rather than bound: a style sheet that lets go of a bound value complains in the log.
 */
public final class TextIcon extends FontIcon {
    private static final double BESIDE_CAPITALS = 1.1;

    private Subscription beside = Subscription.EMPTY;

    public TextIcon() {
        parentProperty().subscribe(parent -> {
            beside.unsubscribe();
            beside = parent instanceof Labeled text
                    ? text.fontProperty()
                            .subscribe(font -> setIconSize((int) Math.round(font.getSize() * BESIDE_CAPITALS)))
                    : Subscription.EMPTY;
        });
    }

    public TextIcon(String literal) {
        this();
        setIconLiteral(literal);
    }
}
