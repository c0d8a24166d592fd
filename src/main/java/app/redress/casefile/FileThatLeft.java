package app.redress.casefile;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The exported file that a letter is sent as: the last one, if it says what the letter says now.
 *
 * @param file the copy kept of the last export; empty when nothing was exported, or no copy was kept
 * @param isOutdated whether the letter was changed after it
 */
public record FileThatLeft(Optional<Enclosure> file, boolean isOutdated) {
    public static final FileThatLeft NONE = new FileThatLeft(Optional.empty(), false);

    /** What documents leave out or lay out differently. */
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** @param left the latest first */
    public static FileThatLeft of(List<Departure> left, Letter letter) {
        return left.stream()
                .filter(departure -> departure.copy().isPresent())
                .findFirst()
                .map(last -> new FileThatLeft(last.copy(), !says(last.words(), letter)))
                .orElse(NONE);
    }

    /** The file, unless it says something else by now. */
    public Optional<Enclosure> current() {
        return file.filter(copy -> !isOutdated);
    }

    private static boolean says(String words, Letter letter) {
        String said = folded(words);
        return Stream.of(letter.recipient().name(), letter.subject(), letter.body())
                .map(FileThatLeft::folded)
                .allMatch(said::contains);
    }

    private static String folded(String text) {
        return NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
