package app.redress.drafting.ui;

import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

/** Which of the questions are there: all of them, or the one that is come to. */
final class QuestionWalk {
    private final BooleanProperty single = new SimpleBooleanProperty(this, "single", false);
    private final IntegerProperty at = new SimpleIntegerProperty(this, "at", 0);
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", 0);
    private final List<String> ids = new ArrayList<>();
    private final List<QuestionBlock> blocks = new ArrayList<>();

    /** Before the first question of another matter. */
    void begin() {
        at.set(0);
        ids.clear();
        blocks.clear();
        count.set(0);
    }

    void add(String id, QuestionBlock block) {
        Shown.when(single.not().or(at.isEqualTo(blocks.size())), block);
        ids.add(id);
        blocks.add(block);
        count.set(blocks.size());
    }

    /** On to the next question, or back; at either end nothing happens. */
    void step(int by) {
        at.set(Math.max(0, Math.min(count.get() - 1, at.get() + by)));
    }

    /** The question to answer now: the first, while all are there. */
    Optional<QuestionBlock> current() {
        return blocks.stream().skip(single.get() ? at.get() : 0).findFirst();
    }

    /** Whether one is asked at a time. */
    BooleanProperty singleProperty() {
        return single;
    }

    ObservableValue<Boolean> isFirst() {
        return at.lessThanOrEqualTo(0);
    }

    ObservableValue<Boolean> isLast() {
        return at.greaterThanOrEqualTo(count.subtract(1));
    }

    /** Whether {@code question} has been come to, or all of them are there. */
    ObservableValue<Boolean> isReady(String question) {
        return Bindings.createBooleanBinding(
                () -> !single.get() || at.get() >= Math.max(0, ids.indexOf(question)), single, at, count);
    }

    /** "Question 3 of 24". */
    ObservableValue<String> place(Words words) {
        return Bindings.createStringBinding(
                () -> words.say("drafting.intake.place", at.get() + 1, count.get()), at, count);
    }
}
