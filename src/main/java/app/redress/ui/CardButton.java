package app.redress.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/**
 * A button that holds whole sentences. A {@link javafx.scene.control.Button} does not let its graphic wrap; this is a
 * box that does, and that keyboards, pointers and screen readers take for a button all the same.
 */
public final class CardButton extends VBox {
    private final Runnable action;

    /** @param accessibleText all it says, in one line */
    public CardButton(String accessibleText, Runnable action, Node... content) {
        super(content);
        this.action = action;
        getStyleClass().add("card-button");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessibleText);
        setOnMousePressed(press -> requestFocus());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                click.consume();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::fireByKey);
    }

    public void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }

    private void fireByKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            fire();
        }
    }
}
