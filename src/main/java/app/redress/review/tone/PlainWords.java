package app.redress.review.tone;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The table of plain words for heated ones, kept as data beside the bundles: {@code key = offer | offer}, the firmest
 * first, a key's spaces written as underscores.
 */
final class PlainWords {
    private static final ResourceBundle TABLE = ResourceBundle.getBundle(
            "app.redress.review.tone.plain-words", Locale.ROOT, PlainWords.class.getClassLoader());

    private PlainWords() {}

    /** What may stand in place of {@code key}; nothing when the table does not know it. */
    static List<String> of(String key) {
        try {
            return Stream.of(TABLE.getString(key.toLowerCase(Locale.ROOT).replace(' ', '_'))
                            .split("\\|"))
                    .map(String::strip)
                    .toList();
        } catch (MissingResourceException e) {
            return List.of();
        }
    }
}
