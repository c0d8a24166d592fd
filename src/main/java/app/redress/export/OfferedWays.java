package app.redress.export;

import app.redress.letter.Letter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways to reach the writer that a letter offers in its own words. They stand where the reader is asked to use them, so
 * the head need not repeat them.
 */
final class OfferedWays {
    private static final Pattern OFFER =
            Pattern.compile("(?i)\\b(?:reach|contact|call|ring|phone|telephone|text|e-?mail|write to|please)\\b");

    private static final Pattern BREAK = Pattern.compile("(?<=[.!?])\\s+|\\n");

    private final String offers;

    OfferedWays(Letter letter, LetterBody body) {
        String below = body.closing().map(Closing::name).orElse(List.of()).stream()
                .map(line -> "\n" + line)
                .collect(Collectors.joining());
        offers = BREAK.splitAsStream(CleanText.lines(letter.body()))
                .filter(sentence -> OFFER.matcher(sentence).find())
                .collect(Collectors.joining("\n", "", below));
    }

    boolean include(String way) {
        return offers.contains(CleanText.line(way));
    }
}
