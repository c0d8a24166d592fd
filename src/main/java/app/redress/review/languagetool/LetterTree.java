package app.redress.review.languagetool;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds many short strings in a text in one walk over it. */
final class LetterTree {
    private static final int NONE = -1;

    private final Node root = new Node();
    private int strings;

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private int number = NONE;
    }

    /** Remembers {@code letters}, and returns the number by which they are known: the same each time. */
    int add(String letters) {
        Node node = root;
        for (int at = 0; at < letters.length(); at++) {
            node = node.next.computeIfAbsent(letters.charAt(at), letter -> new Node());
        }
        if (node.number == NONE) {
            node.number = strings++;
        }
        return node.number;
    }

    /** The numbers of all strings that stand anywhere in {@code text}. */
    BitSet in(String text) {
        BitSet found = new BitSet(strings);
        for (int start = 0; start < text.length(); start++) {
            @Nullable Node node = root.next.get(text.charAt(start));
            for (int at = start + 1; node != null; at++) {
                if (node.number != NONE) {
                    found.set(node.number);
                }
                node = at < text.length() ? node.next.get(text.charAt(at)) : null;
            }
        }
        return found;
    }
}
