package app.redress.review.languagetool;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds many short strings in a text in one walk over it. */
final class LetterTree {
    private final Node root = new Node();

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private final BitSet numbers = new BitSet(0);
    }

    /** Remembers that {@code letters} stand for {@code number}; a string may stand for several. */
    void add(String letters, int number) {
        Node node = root;
        for (int at = 0; at < letters.length(); at++) {
            node = node.next.computeIfAbsent(letters.charAt(at), letter -> new Node());
        }
        node.numbers.set(number);
    }

    /** The numbers of all strings that stand anywhere in {@code text}. */
    BitSet in(String text) {
        BitSet found = new BitSet();
        for (int start = 0; start < text.length(); start++) {
            @Nullable Node node = root.next.get(text.charAt(start));
            for (int at = start + 1; node != null; at++) {
                found.or(node.numbers);
                node = at < text.length() ? node.next.get(text.charAt(at)) : null;
            }
        }
        return found;
    }
}
