package app.redress.casefile.course;

import java.util.Arrays;
import java.util.Locale;

/** Whether two words look like the same one written wrongly. */
final class Likeness {
    private static final int SHORTEST = 4;
    private static final int MOST_EDITS = 2;

    private Likeness() {}

    /** Not the same, but only a slip or two apart. */
    static boolean isSlip(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        boolean telling = Math.min(a.length(), b.length()) >= SHORTEST;
        return telling && !a.equals(b) && edits(a, b) <= Math.min(MOST_EDITS, a.length() / SHORTEST);
    }

    /** A slip or two apart, however short: for a word whose neighbour is the same. */
    static boolean isNear(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return Math.min(a.length(), b.length()) >= SHORTEST && !a.equals(b) && edits(a, b) <= MOST_EDITS;
    }

    /** The same figures in another order: too short to be told a slip, too alike to be chance. */
    static boolean isTurned(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.length() > 2
                && !a.equals(b)
                && Arrays.equals(
                        a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    /** Levenshtein's distance, in which two neighbours that changed places count once. */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean turned = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return turned ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
