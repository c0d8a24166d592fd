package app.redress.rulebook.flight;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A small number as people write it: {@code 4}, {@code four}, {@code four of us}. */
public final class TypedNumber {
    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Digits, or one of the words. */
    static final String FORM = "\\d{1,3}|" + String.join("|", WORDS);

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])(?:" + FORM + ")(?![\\p{L}\\d])");

    private TypedNumber() {}

    /** The only number that {@code text} names; empty when it names none or several, since their sum is not sure. */
    public static OptionalInt in(String text) {
        List<String> named = NUMBER.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return named.size() == 1 ? OptionalInt.of(read(named.get(0))) : OptionalInt.empty();
    }

    /** @param written in lower case, of the {@link #FORM} of a number */
    static int read(String written) {
        int word = WORDS.indexOf(written);
        return word >= 0 ? word : Integer.parseInt(written);
    }
}
