package app.redress.review.tone.rewording;

import app.redress.review.tone.Word;
import java.util.Arrays;
import java.util.List;

/** Which words of a sentence are left in another made of it: their longest common subsequence. */
final class Alignment {
    private static final int NONE = -1;

    private Alignment() {}

    /** For each word of {@code after}, where it stood in {@code before}; -1 for a new one. */
    static int[] of(List<Word> before, List<Word> after) {
        int[][] common = common(before, after);
        int[] origins = new int[after.size()];
        Arrays.fill(origins, NONE);
        int from = 0;
        int to = 0;
        while (from < before.size() && to < after.size()) {
            if (same(before.get(from), after.get(to))) {
                origins[to++] = from++;
            } else if (common[from + 1][to] >= common[from][to + 1]) {
                from++;
            } else {
                to++;
            }
        }
        return origins;
    }

    /** The length of the longest common subsequence from each place of the one and the other on. */
    private static int[][] common(List<Word> before, List<Word> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int from = before.size() - 1; from >= 0; from--) {
            for (int to = after.size() - 1; to >= 0; to--) {
                length[from][to] = same(before.get(from), after.get(to))
                        ? length[from + 1][to + 1] + 1
                        : Math.max(length[from + 1][to], length[from][to + 1]);
            }
        }
        return length;
    }

    private static boolean same(Word one, Word other) {
        return one.lower().equals(other.lower());
    }
}
