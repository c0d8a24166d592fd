package app.redress.drafting.ui;

import app.redress.drafting.ui.SituationChooserViewModel.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds situations by the words a person has for their trouble, in the order in which they fit. */
final class SituationSearch {
    private static final int SHORTEST = 3;
    /** Words that every trouble is told with. */
    private static final Set<String> SMALL = Set.of(
            "a", "i", "am", "an", "as", "at", "be", "by", "do", "he", "if", "in", "is", "it", "me", "my", "no", "of",
            "on", "or", "so", "to", "up", "us", "we", "the", "and", "for", "was", "not", "will", "won", "has", "have",
            "had", "with", "from", "they", "them", "their", "that", "this", "did", "does", "don", "didn", "been",
            "about", "get", "got", "our", "out", "but");

    private final List<String> words;

    SituationSearch(String typed) {
        List<String> all = Stream.of(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !SMALL.contains(word)).toList();
        words = telling.isEmpty() ? all : telling;
    }

    /** Those that all words fit, those that are called so first. */
    List<Choice> fitting(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> words.stream().allMatch(text(choice)::contains))
                .sorted(Comparator.comparing(choice -> words.stream().allMatch(title(choice)::contains) ? 0 : 1))
                .toList();
    }

    /** Where no situation fits all words, those that fit some of them, the most first. */
    List<Choice> near(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> told(choice) > 0)
                .sorted(Comparator.comparing(this::told).reversed())
                .toList();
    }

    private long told(Choice choice) {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> text(choice).contains(stem(word)))
                .count();
    }

    private static String stem(String word) {
        String stem = word.replaceFirst("(?:ing|ed|es|s|e)$", "");
        return stem.length() < SHORTEST ? word : stem;
    }

    private static String text(Choice choice) {
        return String.join(" ", choice.sector(), title(choice), choice.summary(), choice.id(), choice.called())
                .toLowerCase(Locale.ROOT);
    }

    private static String title(Choice choice) {
        return choice.title().toLowerCase(Locale.ROOT);
    }
}
