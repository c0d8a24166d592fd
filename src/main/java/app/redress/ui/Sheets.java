package app.redress.ui;

import javafx.scene.Parent;

/**
 * A small form laid over the page, the way a sheet of paper is laid on a desk: no second window, Esc closes it, the
 * focus goes back to where it was. One at a time.
 */
public interface Sheets {
    /** Shows {@code content} under {@code title}; {@code onClosed} runs however it is closed. */
    void open(String title, Parent content, Runnable onClosed);

    void close();
}
