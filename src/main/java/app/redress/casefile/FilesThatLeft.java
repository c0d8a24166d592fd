package app.redress.casefile;

import app.redress.casefile.CaseEntry.Channel;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The exported files that a letter may be sent as.
 *
 * @param current copies kept of those that say what the letter says now, the latest first
 * @param last the copy kept of the last export; empty when nothing was exported, or no copy was kept
 */
public record FilesThatLeft(List<Enclosure> current, Optional<Enclosure> last) {
    public static final FilesThatLeft NONE = new FilesThatLeft(List.of(), Optional.empty());

    private static final String MAIL = ".eml";

    /** What documents leave out or lay out differently. */
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    public FilesThatLeft {
        current = List.copyOf(current);
    }

    /** @param left the latest first */
    public static FilesThatLeft of(List<Departure> left, Letter letter) {
        List<Enclosure> current = left.stream()
                .filter(departure -> says(departure.words(), letter))
                .flatMap(departure -> departure.copy().stream())
                .toList();
        Optional<Enclosure> last =
                left.stream().flatMap(departure -> departure.copy().stream()).findFirst();
        return new FilesThatLeft(current, last);
    }

    /** The one that goes out this way, a mail by email and no mail in any other way; else the latest. */
    public Optional<Enclosure> sentBy(Channel channel) {
        boolean mail = channel == Channel.EMAIL;
        return current.stream().filter(copy -> isMail(copy) == mail).findFirst().or(() -> current.stream()
                .findFirst());
    }

    /** Whether the letter was changed after all that was exported. */
    public boolean isOutdated() {
        return current.isEmpty() && last.isPresent();
    }

    /** Whether it was made a mail last. */
    public boolean endsInMail() {
        return current.stream().limit(1).anyMatch(FilesThatLeft::isMail);
    }

    private static boolean isMail(Enclosure copy) {
        return copy.name().toLowerCase(Locale.ROOT).endsWith(MAIL);
    }

    private static boolean says(String words, Letter letter) {
        String said = folded(words);
        return Stream.of(letter.recipient().name(), letter.subject(), letter.body())
                .map(FilesThatLeft::folded)
                .allMatch(said::contains);
    }

    private static String folded(String text) {
        return NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
