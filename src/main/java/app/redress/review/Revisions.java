package app.redress.review;

import app.redress.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Counts the states of a text and remembers the edits made since the last state that was reviewed. */
final class Revisions {
    private final List<TextEdit> edits = new ArrayList<>();
    private long current;
    private long reviewed;

    long current() {
        return current;
    }

    /** Another text: no earlier state is known any more. */
    void restart() {
        current++;
        reviewed = current;
        edits.clear();
    }

    void add(TextEdit edit) {
        current++;
        edits.add(edit);
    }

    /** Whether a result for {@code revision} still says something new about the text. */
    boolean knows(long revision) {
        return reviewed <= revision && revision <= current;
    }

    List<TextEdit> since(long revision) {
        return edits.subList(edits.size() - (int) (current - revision), edits.size());
    }

    int growthSince(long revision) {
        return since(revision).stream().mapToInt(TextEdit::growth).sum();
    }

    /** A result for {@code revision} came: edits before it move nothing any more. */
    void reviewed(long revision) {
        edits.subList(0, edits.size() - (int) (current - revision)).clear();
        reviewed = revision;
    }
}
