package app.redress.text;

import java.util.Optional;

/**
 * A stretch of a text, in UTF-16 units as {@link String} counts them.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, never before {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The part of {@code text} that this range covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** {@code text} with {@code words} in place of this part. */
    public String replacedIn(String text, String words) {
        return text.substring(0, start) + words + text.substring(end);
    }

    public TextRange plus(int offset) {
        return new TextRange(start + offset, end + offset);
    }

    /** Where this range stands after {@code edit}; empty when the edit reached into it. */
    public Optional<TextRange> after(TextEdit edit) {
        int editEnd = edit.position() + edit.removed();
        if (end <= edit.position()) {
            return Optional.of(this);
        }
        if (start >= editEnd) {
            return Optional.of(plus(edit.growth()));
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
