package app.redress.review.tone;

import java.util.Locale;
import java.util.Set;

/** Makes a piece of text fit its place: its first letter, the article before it, its full stop. */
final class Casing {
    private Casing() {}

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** {@code offer} with a capital first letter when {@code original} has one. */
    static String like(String original, String offer) {
        boolean capital = !original.isEmpty() && Character.isUpperCase(original.charAt(0));
        return capital ? capitalised(offer) : offer;
    }

    static String articleFor(String article, String next) {
        boolean vowel =
                !next.isEmpty() && Set.of('a', 'e', 'i', 'o', 'u').contains(Character.toLowerCase(next.charAt(0)));
        return like(article, vowel ? "an" : "a");
    }

    /** A sentence of its own: capital first, one full stop or question mark last. */
    static String asSentence(String clause) {
        String plain = clause.strip().replaceAll("^[,;:\\-\u2013\u2014. ]+|[,;:\\-\u2013\u2014! ]+$", "");
        String ended = plain.isEmpty() || plain.matches("(?s).*[.?]$") ? plain : plain + ".";
        return capitalised(ended);
    }
}
