package app.redress.app;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody at the window: every key and every click is counted, the typing of words is not. */
final class CountedHand {
    private final FxRobot robot;
    private final Runnable work;
    private int strokes;

    /** @param work what is done in the background before the next stroke */
    CountedHand(FxRobot robot, Runnable work) {
        this.robot = robot;
        this.work = work;
    }

    int strokes() {
        return strokes;
    }

    /** Types where the focus is. */
    CountedHand type(String text) {
        robot.interact(() -> {
            if (!(focused() instanceof TextInputControl field)) {
                throw new AssertionError("nothing can be typed into " + focused());
            }
            field.replaceSelection(text);
        });
        return this;
    }

    CountedHand press(KeyCode key) {
        strokes++;
        robot.push(key);
        settle();
        return this;
    }

    /** Types each, with Enter after it. */
    CountedHand answer(String... texts) {
        List.of(texts).forEach(text -> pastTheCountry().type(text).press(KeyCode.ENTER));
        return this;
    }

    /** Where a guess is offered it is taken, and where there is none the way goes on without one. */
    private CountedHand pastTheCountry() {
        boolean asked =
                focused() instanceof ComboBox<?> || "confirm".equals(focused().getId());
        return asked ? press(KeyCode.ENTER) : this;
    }

    /** Clicks what says {@code words}. */
    CountedHand click(String words) {
        strokes++;
        Node said = robot.lookup(
                        (Predicate<Node>) node -> node instanceof Labeled label && words.equals(label.getText()))
                .match((Predicate<Node>) CountedHand::isShown)
                .query();
        robot.clickOn(said);
        settle();
        return this;
    }

    /** Lets work, layout and the focus that waits for it come to rest, as a hand does that looks before it moves. */
    private void settle() {
        robot.interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the focus is on. */
    Node focused() {
        return robot.window(0).getScene().getFocusOwner();
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
