package app.redress.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which words of a rewording were not in what it replaces. */
public final class ChangedWords {
    private static final Pattern PIECE = Pattern.compile("\\s+|[^\\s]+");

    private ChangedWords() {}

    /**
     * A stretch of the rewording.
     *
     * @param changed whether it is new
     */
    public record Stretch(String text, boolean changed) {}

    /**
     * The whole of {@code after} in stretches, those next to each other of different kinds. When no word is kept,
     * nothing stands out: marking everything would mark nothing.
     */
    public static List<Stretch> in(String before, String after) {
        List<Stretch> stretches = all(before, after);
        boolean kept = stretches.stream().anyMatch(stretch -> !stretch.changed());
        return kept || stretches.isEmpty() ? stretches : List.of(new Stretch(after, false));
    }

    /** The same, marking everything when no word is kept. */
    public static List<Stretch> all(String before, String after) {
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        int[][] common = Alignment.commonLengths(old, now);
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (j < now.size()) {
            if (i < old.size() && old.get(i).equals(now.get(j))) {
                add(stretches, now.get(j), false);
                i++;
                j++;
            } else if (i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                add(stretches, now.get(j), true);
                j++;
            }
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, String piece, boolean changed) {
        int last = stretches.size() - 1;
        boolean joins = last >= 0 && (stretches.get(last).changed() == changed || piece.isBlank());
        if (joins) {
            Stretch before = stretches.get(last);
            stretches.set(last, new Stretch(before.text() + piece, before.changed()));
        } else {
            stretches.add(new Stretch(piece, changed));
        }
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
