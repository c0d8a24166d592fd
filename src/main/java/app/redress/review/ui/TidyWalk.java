package app.redress.review.ui;

import app.redress.review.tone.ToneReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Going through the findings of a letter one by one: what was changed on the way, and how the letter read before. */
public final class TidyWalk {
    private final IntSupplier standing;
    private final List<Consumer<Outcome>> listeners = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Optional<ToneReading> readBefore = Optional.empty();
    private int passedOver;
    private boolean left;
    private boolean written;
    private boolean active;

    /** @param standing how many findings there are */
    TidyWalk(IntSupplier standing) {
        this.standing = standing;
    }

    /** Whether a person is on such a walk now. */
    public boolean isActive() {
        return active;
    }

    /** Calls {@code listener} when a walk ends, unless the person has only written on. */
    public void onFinished(Consumer<Outcome> listener) {
        listeners.add(listener);
    }

    void begin(Optional<ToneReading> reading) {
        active = true;
        readBefore = reading;
        changes.clear();
        passedOver = 0;
        left = false;
        written = false;
    }

    void changed(String before, String after) {
        changes.add(new Change(before, after));
    }

    /** The text was changed, by a rewording or by hand. */
    void written() {
        written = true;
    }

    void passedOver() {
        passedOver++;
    }

    /** The person goes on and leaves a finding as it is. */
    void goOn() {
        left = active;
    }

    /** Whether a finding was left as it is on the walk that goes on now. */
    boolean hasLeft() {
        return active && left;
    }

    /** Leaves the walk without a word, to write oneself or to take something back. */
    void leave() {
        active = false;
    }

    /** Nothing is left, or the person has had enough. */
    void finish() {
        boolean decided = !changes.isEmpty() || passedOver > 0;
        boolean tell = active && (decided || !written);
        active = false;
        if (tell) {
            Outcome outcome = new Outcome(changes, passedOver + standing.getAsInt(), readBefore);
            listeners.forEach(listener -> listener.accept(outcome));
        }
    }

    /**
     * A rewording that was taken.
     *
     * @param after what stands there now; empty when the words were left out
     */
    public record Change(String before, String after) {}

    /**
     * What came of a walk.
     *
     * @param changes in the order in which they were made
     * @param left how many findings were left as they are, those among them that the person did not want to hear of
     * @param readBefore how the letter read at the beginning; empty when it was not read yet
     */
    public record Outcome(List<Change> changes, int left, Optional<ToneReading> readBefore) {
        public Outcome {
            changes = List.copyOf(changes);
        }

        /** Whether every word stands as it did. */
        public boolean isNothing() {
            return changes.isEmpty();
        }
    }
}
