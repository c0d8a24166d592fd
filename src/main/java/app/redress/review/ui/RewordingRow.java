package app.redress.review.ui;

import app.redress.text.ChangedWords;
import app.redress.words.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One rewording to choose: the words that change are bold. A box, because a button can not wrap rich text. */
final class RewordingRow extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final String offer;
    private final String plain;
    private boolean chosen;

    /**
     * @param before the words it would replace
     * @param offer what would stand in their place; nothing when they are left out
     */
    RewordingRow(String before, String offer, Words words) {
        this.offer = offer;
        this.plain = offer.isEmpty() ? words.getString("review.card.leaveOut") : offer;
        getStyleClass().add("rewording");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(plain);
        getChildren().add(new TextFlow(texts(before).toArray(Text[]::new)));
    }

    String offer() {
        return offer;
    }

    /** The offer as it is read out. */
    String plain() {
        return plain;
    }

    void choose(boolean isChosen) {
        if (chosen != isChosen) {
            chosen = isChosen;
            pseudoClassStateChanged(CHOSEN, isChosen);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private List<Text> texts(String before) {
        if (offer.isEmpty()) {
            return List.of(text(plain, false));
        }
        return ChangedWords.in(before, offer).stream()
                .map(stretch -> text(stretch.text(), stretch.changed()))
                .toList();
    }

    private static Text text(String words, boolean changed) {
        Text text = new Text(words);
        text.getStyleClass().add(changed ? "rewording-new" : "rewording-old");
        return text;
    }
}
