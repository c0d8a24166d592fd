package app.redress.drafting.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The number in front of an answer chooses it, too, while the focus is on a button: only in a field is it typed. */
record NumberKey(Node questions) {
    static void on(Node page, Node questions) {
        page.addEventHandler(KeyEvent.KEY_TYPED, new NumberKey(questions)::typed);
    }

    private void typed(KeyEvent key) {
        boolean isField = key.getTarget() instanceof TextInputControl || key.getTarget() instanceof ComboBoxBase<?>;
        List<ChoiceList> shown = questions.lookupAll(".choices").stream()
                .filter(NumberKey::isShown)
                .map(ChoiceList.class::cast)
                .toList();
        if (!isField && shown.size() == 1) {
            shown.get(0).typed(key);
        }
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
