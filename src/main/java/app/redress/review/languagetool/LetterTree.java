package app.redress.review.languagetool;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds many short strings in a text in one walk over it. All letters beyond ASCII are taken for one, so it may find too
 * much, never too little.
 */
final class LetterTree {
    private static final int KNOWN = 128;

    private final Node root = new Node();

    private static final class Node {
        private final @Nullable Node[] next = new @Nullable Node[KNOWN];
        private final BitSet numbers = new BitSet();
    }

    private static int slot(String text, int at) {
        return Math.min(text.charAt(at), KNOWN - 1);
    }

    /** Remembers that {@code letters} stand for {@code number}; a string may stand for several. */
    void add(String letters, int number) {
        Node node = root;
        for (int at = 0; at < letters.length(); at++) {
            Node next = node.next[slot(letters, at)];
            if (next == null) {
                next = new Node();
                node.next[slot(letters, at)] = next;
            }
            node = next;
        }
        node.numbers.set(number);
    }

    /** The numbers of all strings that stand anywhere in {@code text}. */
    BitSet in(String text) {
        BitSet found = new BitSet();
        for (int start = 0; start < text.length(); start++) {
            Node node = root.next[slot(text, start)];
            for (int at = start + 1; node != null; at++) {
                found.or(node.numbers);
                node = at < text.length() ? node.next[slot(text, at)] : null;
            }
        }
        return found;
    }
}
