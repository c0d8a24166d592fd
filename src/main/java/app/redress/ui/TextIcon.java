package app.redress.ui;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon that is as large as the text it stands beside: the graphic of a label or a button. A size in {@code em} in a
 * stylesheet cannot do this, since the icon's own size is the {@code em} it would be measured by, and so it grows with
 * every pass.
 */
public final class TextIcon extends FontIcon {
    private static final double BESIDE_CAPITALS = 1.1;

    public TextIcon() {
        parentProperty().subscribe(parent -> {
            iconSizeProperty().unbind();
            if (parent instanceof Labeled text) {
                iconSizeProperty()
                        .bind(text.fontProperty().map(font -> (int) Math.round(font.getSize() * BESIDE_CAPITALS)));
            }
        });
    }

    public TextIcon(String literal) {
        this();
        setIconLiteral(literal);
    }
}
