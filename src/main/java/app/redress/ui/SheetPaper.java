package app.redress.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A form with its title above it and its buttons below, as it lies over the page. Ctrl+Enter is its main button. */
final class SheetPaper extends VBox {
    private final Parent form;
    private final List<Node> buttons;

    SheetPaper(String title, Parent form) {
        this.form = form;
        buttons = takenOut(form);
        getChildren().addAll(title(title), scrolling(form));
        getChildren().addAll(buttons);
        getStyleClass().add("sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        addEventFilter(KeyEvent.KEY_PRESSED, this::doByKey);
    }

    /** The form has its buttons again. */
    void giveBack() {
        if (form instanceof Pane pane) {
            pane.getChildren().addAll(buttons);
        }
    }

    private void doByKey(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) {
            return;
        }
        if (key.isShortcutDown()) {
            doMain(key);
        } else if (key.getTarget() instanceof ComboBox<?> list && !list.isShowing()) {
            // The list has closed on this very key: what was chosen stays, and the form goes on.
            key.consume();
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        }
    }

    private void doMain(KeyEvent key) {
        lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isDefaultButton() && button.isVisible())
                .findFirst()
                .ifPresent(button -> {
                    key.consume();
                    button.requestFocus(); // a day that is half typed is read when its field is left
                    button.fire();
                });
    }

    /** The buttons a form ends with stay in sight, however long it is and however large its text. */
    private static List<Node> takenOut(Parent form) {
        if (!(form instanceof Pane pane) || pane.getChildren().isEmpty()) {
            return List.of();
        }
        Node last = pane.getChildren().get(pane.getChildren().size() - 1);
        if (!last.getStyleClass().contains("form-buttons")) {
            return List.of();
        }
        pane.getChildren().remove(last);
        return List.of(last);
    }

    private static ScrollPane scrolling(Parent content) {
        ScrollPane scroll = new FormScroll(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sheet-title");
        return label;
    }

    /** As high as its form with its lines wrapped; a form higher than the window scrolls. */
    private static final class FormScroll extends ScrollPane {
        private FormScroll(Parent form) {
            super(form);
        }

        @Override
        protected double computePrefHeight(double width) {
            Node form = getContent();
            return snappedTopInset() + form.prefHeight(form.prefWidth(-1)) + snappedBottomInset();
        }
    }
}
