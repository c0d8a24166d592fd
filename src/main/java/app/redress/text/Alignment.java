package app.redress.text;

import java.util.ArrayList;
import java.util.List;

/** Where two sequences differ, with as much in common as can be. */
public final class Alignment {
    private Alignment() {}

    /**
     * A stretch of the one that stands for a stretch of the other; either may be empty, never both.
     *
     * @param from its first place in the old sequence, {@code to} the place after its last
     * @param nowFrom its first place in the new sequence, {@code nowTo} the place after its last
     */
    public record Gap(int from, int to, int nowFrom, int nowTo) {}

    /** Every stretch that differs, in order. */
    public static <T> List<Gap> gaps(List<T> old, List<T> now) {
        int[][] common = commonLengths(old, now);
        List<Gap> gaps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int from = i;
            int nowFrom = j;
            while (i < old.size() || j < now.size()) {
                if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                    break;
                }
                boolean leavesOld = j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1]);
                i += leavesOld ? 1 : 0;
                j += leavesOld ? 0 : 1;
            }
            if (i > from || j > nowFrom) {
                gaps.add(new Gap(from, i, nowFrom, j));
            }
            i++;
            j++;
        }
        return gaps;
    }

    /** How long the longest common sequence is from each pair of places on. */
    static <T> int[][] commonLengths(List<T> old, List<T> now) {
        int[][] lengths = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).equals(now.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
