package app.redress.drafting.lifting;

import java.util.Locale;
import java.util.Set;

/** Capitals that name nobody. */
final class NotNames {
    private static final Set<String> WORDS = Set.of(
            "i",
            "i've",
            "i’ve",
            "i'm",
            "i’m",
            "he",
            "she",
            "they",
            "we",
            "it",
            "you",
            "the",
            "a",
            "an",
            "and",
            "but",
            "nobody",
            "someone",
            "somebody",
            "no",
            "not",
            "this",
            "that",
            "my",
            "your",
            "their",
            "our",
            "his",
            "her",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "christmas",
            "easter",
            "dear",
            "sir",
            "madam",
            "customer",
            "customers",
            "god",
            "jesus",
            "ok",
            "why",
            "what",
            "when",
            "how",
            "who",
            "then",
            "so",
            "well",
            "apparently",
            "yesterday",
            "today");

    private NotNames() {}

    /** Whether {@code name} begins with such a word, or is shouted. */
    static boolean has(String name) {
        String first = name.split("[ ’']", 2)[0].toLowerCase(Locale.ROOT);
        return WORDS.contains(first) || WORDS.contains(name.toLowerCase(Locale.ROOT));
    }
}
