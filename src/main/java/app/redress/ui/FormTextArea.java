package app.redress.ui;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field of several lines in a form: Tab goes to the next field, as it does in a field of one line. */
public final class FormTextArea extends TextArea {
    public FormTextArea() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    /** Ctrl+Tab is how JavaFX leaves an area of text. */
    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, key.isShiftDown(), true, false, false));
        }
    }
}
