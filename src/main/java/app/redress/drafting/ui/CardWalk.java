package app.redress.drafting.ui;

import app.redress.ui.CardGrid;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keyboard's way among cards: arrows go from one to the next, and above the first is the field. */
record CardWalk(TextField filter, CardGrid cards) {
    void on(KeyEvent key) {
        boolean typing = filter.isFocused();
        boolean forward = key.getCode() == KeyCode.DOWN || (key.getCode() == KeyCode.RIGHT && !typing);
        boolean back = key.getCode() == KeyCode.UP || (key.getCode() == KeyCode.LEFT && !typing);
        if (forward || back) {
            step(forward ? 1 : -1);
            key.consume();
        }
    }

    void step(int by) {
        List<Node> all = cards.getChildren();
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            at = all.get(i).isFocused() ? i : at;
        }
        int target = Math.min(at + by, all.size() - 1);
        if (target < 0) {
            filter.requestFocus();
        } else {
            all.get(target).requestFocus();
        }
    }
}
