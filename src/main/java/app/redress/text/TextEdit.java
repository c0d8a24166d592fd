package app.redress.text;

import java.util.List;
import java.util.Optional;

/**
 * One replacement in a text, in UTF-16 units.
 *
 * @param position where it begins, 0 or more
 * @param removed how many units it took away, 0 or more
 * @param inserted what it put in their place
 */
public record TextEdit(int position, int removed, String inserted) {
    public TextEdit {
        if (position < 0 || removed < 0) {
            throw new IllegalArgumentException("not an edit: " + removed + " at " + position);
        }
    }

    /** By how many units the text grows; negative when it shrinks. */
    public int growth() {
        return inserted.length() - removed;
    }

    public String applyTo(String text) {
        return text.substring(0, position) + inserted + text.substring(position + removed);
    }

    /** {@code text} with each of {@code edits} made, the last first. */
    public static String all(List<TextEdit> edits, String text) {
        String changed = text;
        for (TextEdit edit : edits) {
            changed = edit.applyTo(changed);
        }
        return changed;
    }

    /** The smallest single edit that turns {@code before} into {@code after}; empty when they are equal. */
    public static Optional<TextEdit> between(String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return Optional.of(
                new TextEdit(head, before.length() - head - tail, after.substring(head, after.length() - tail)));
    }
}
