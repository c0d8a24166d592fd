package app.redress.letter;

import app.redress.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a letter closes above the name: "Yours sincerely,", "With many thanks for your help". */
final class ClosingLine {
    private static final Map<String, Set<String>> WORDS = WordList.sets(ClosingLine.class, "closings.txt");

    private static final Pattern THANKS = Pattern.compile(
            "(?i)thank(?:ing)? you(?: (?:very much|again|in (?:advance|anticipation)|for [^,.]{1,40}))?[,.]?|all the best[,.]?"
                    + "|most sincerely[,.]?");

    private static final Pattern NO_WORD = Pattern.compile("[\\s,.!/-]+");
    private static final Pattern MARK = Pattern.compile("[^,.!]+[,.!]*|[^.!]+[,.!]?");
    private static final int MOST_WORDS = 9;

    private ClosingLine() {}

    static boolean matches(String line) {
        if (THANKS.matcher(line).matches()) {
            return true;
        }
        List<String> words = Stream.of(NO_WORD.split(line.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() <= MOST_WORDS
                && MARK.matcher(line).matches()
                && words.stream().anyMatch(word -> is("closing", word))
                && words.stream().allMatch(word -> is("closing", word) || is("beside", word));
    }

    private static boolean is(String set, String word) {
        return WORDS.getOrDefault(set, Set.of()).contains(word);
    }
}
