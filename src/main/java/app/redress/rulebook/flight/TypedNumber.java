package app.redress.rulebook.flight;

import app.redress.letter.SpokenNumber;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A small number as people write it: {@code 4}, {@code four}, {@code four of us}. */
public final class TypedNumber {
    private static final String NONE = "no";

    /** Digits, or the words for them. */
    static final String FORM = "\\d{1,3}|" + NONE + "|" + SpokenNumber.WORDS;

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
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return written.equals(NONE) ? 0 : (int) Math.min(SpokenNumber.value(written), Integer.MAX_VALUE);
    }
}
