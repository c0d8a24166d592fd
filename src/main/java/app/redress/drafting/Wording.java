package app.redress.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small mending of what people type, so that it fits into a sentence. */
final class Wording {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[”’\")]?\\s+(?=[\\p{Lu}\\d“‘\"])");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

    /** Capitals that only the beginning of a sentence gave them. */
    private static final Set<String> SMALL_INSIDE = Set.of(
            "a",
            "an",
            "the",
            "my",
            "our",
            "we",
            "it",
            "its",
            "he",
            "she",
            "they",
            "this",
            "that",
            "these",
            "those",
            "there",
            "their",
            "his",
            "her",
            "your",
            "you",
            "no",
            "nobody",
            "nothing",
            "two",
            "three",
            "four",
            "five",
            "some",
            "one",
            "when",
            "all",
            "both",
            "another",
            "water",
            "somebody",
            "someone",
            "to",
            "on",
            "at",
            "in");

    private Wording() {}

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String small(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** As it stands inside a sentence: no capital that only its place gave it, no full stop. */
    static String clause(String text) {
        String bare = text.strip().replaceAll("\\s+", " ").replaceFirst("[.;,]+$", "");
        Matcher first = FIRST_WORD.matcher(bare);
        boolean small = first.find() && SMALL_INSIDE.contains(first.group().toLowerCase(Locale.ROOT));
        return small ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1) : bare;
    }

    /** As sentences of their own: a capital in front, a full stop behind. */
    static String sentences(String text) {
        String bare = text.strip().replaceAll("[ \\t]*\\R[ \\t]*", " ").replaceFirst("[;,]+$", "");
        if (bare.isEmpty()) {
            return "";
        }
        return capital(bare.matches("(?s).*[.!?…][”’\")]?$") ? bare : bare + ".");
    }

    /** The first sentences, as many as there may be. */
    static String first(int most, String text) {
        return SENTENCE_END.splitAsStream(sentences(text)).limit(most).collect(Collectors.joining(" "));
    }

    /** "a, b and c", each no longer named than needed. */
    static String list(List<String> things) {
        List<String> named = things.stream()
                .map(Wording::clause)
                .filter(thing -> !thing.isEmpty())
                .toList();
        if (named.size() < 2) {
            return String.join("", named);
        }
        String last = named.get(named.size() - 1);
        return String.join(", ", named.subList(0, named.size() - 1)) + " and " + last;
    }

    /** At most so many words of a sentence, ended at the last comma when there is one late enough. */
    static String cut(int most, String sentence) {
        String head = String.join(" ", List.of(sentence.split("\\s+", -1)).subList(0, most));
        int comma = head.lastIndexOf(',');
        return sentences(comma > head.length() / 2 ? head.substring(0, comma) : head + " …");
    }

    static String joined(Stream<String> sentences) {
        return sentences.filter(sentence -> !sentence.isBlank()).collect(Collectors.joining(" "));
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
