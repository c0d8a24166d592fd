package app.redress.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person does not want to hear about again. Plain data, so that whoever keeps settings or drafts may keep it.
 *
 * @param rules identifiers of rules that stay silent everywhere
 * @param words words that are no spelling mistakes; one in small letters stands for its capitalised forms too
 * @param places single findings passed over in one letter
 */
public record IgnoredFindings(Set<String> rules, Set<String> words, List<Place> places) {
    /** Nothing is passed over. */
    public static final IgnoredFindings NONE = new IgnoredFindings(Set.of(), Set.of(), List.of());

    public IgnoredFindings {
        rules = Set.copyOf(rules);
        words = Set.copyOf(words);
        places = List.copyOf(places);
    }

    /** Whether {@code finding}, made on {@code text}, stays silent. */
    public boolean hides(Finding finding, String text) {
        if (rules.contains(finding.rule())) {
            return true;
        }
        if (finding.category() == Category.SPELLING && knows(finding.text())) {
            return true;
        }
        Place place = Place.of(finding, text);
        return places.stream().anyMatch(place::isNear);
    }

    /** The same, passing over this one {@code finding} too. */
    public IgnoredFindings here(Finding finding, String text) {
        List<Place> more = new ArrayList<>(places);
        more.add(Place.of(finding, text));
        return new IgnoredFindings(rules, words, more);
    }

    /** The same, passing over everything like {@code finding}: a spelling by its word, all else by its rule. */
    public IgnoredFindings always(Finding finding) {
        boolean spelling = finding.category() == Category.SPELLING;
        return new IgnoredFindings(
                spelling ? rules : with(rules, finding.rule()), spelling ? with(words, finding.text()) : words, places);
    }

    /** The same, hearing again about what {@code after} passes over and {@code before} does not: an undo. */
    public IgnoredFindings hearingAgain(IgnoredFindings before, IgnoredFindings after) {
        List<Place> again = without(after.places, before.places);
        return new IgnoredFindings(
                Set.copyOf(without(rules, without(after.rules, before.rules))),
                Set.copyOf(without(words, without(after.words, before.words))),
                places.stream()
                        .filter(place -> again.stream().noneMatch(place::isNear))
                        .toList());
    }

    public IgnoredFindings withPlaces(List<Place> newPlaces) {
        return new IgnoredFindings(rules, words, newPlaces);
    }

    public IgnoredFindings withRulesAndWords(Set<String> newRules, Set<String> newWords) {
        return new IgnoredFindings(newRules, newWords, places);
    }

    /**
     * The same after {@code text} was read anew: each place remembers the words that now stand around it. Without
     * this, a second edit nearby would make it strange.
     */
    IgnoredFindings seenAgain(List<Finding> found, String text) {
        List<Place> now = new ArrayList<>();
        for (Place place : places) {
            now.add(found.stream()
                    .map(finding -> Place.of(finding, text))
                    .filter(place::isNear)
                    .findFirst()
                    .orElse(place));
        }
        return new IgnoredFindings(rules, words, now);
    }

    private boolean knows(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static <T> List<T> without(Collection<T> all, Collection<T> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static Set<String> with(Set<String> before, String one) {
        Set<String> more = new HashSet<>(before);
        more.add(one);
        return more;
    }

    /**
     * Where a finding was passed over, told by its surroundings rather than by an offset, so that it is known again
     * after edits elsewhere and in a letter opened anew.
     *
     * @param rule what was found
     * @param words the words it was about
     * @param before up to three words in front of it, in small letters
     * @param after up to three words behind it, in small letters
     */
    public record Place(String rule, String words, String before, String after) {
        private static final int NEIGHBOURS = 3;
        private static final int WINDOW = 120;

        static Place of(Finding finding, String text) {
            int start = finding.range().start();
            int end = finding.range().end();
            List<String> before = wordsOf(text.substring(Math.max(0, start - WINDOW), start));
            List<String> after = wordsOf(text.substring(end, Math.min(text.length(), end + WINDOW)));
            return new Place(
                    finding.rule(),
                    finding.text(),
                    String.join(" ", before.subList(Math.max(0, before.size() - NEIGHBOURS), before.size())),
                    String.join(" ", after.subList(0, Math.min(NEIGHBOURS, after.size()))));
        }

        /** One side may have changed since; a place with both sides changed is another place. */
        boolean isNear(Place other) {
            return rule.equals(other.rule)
                    && words.equals(other.words)
                    && (before.equals(other.before) || after.equals(other.after));
        }

        private static List<String> wordsOf(String stretch) {
            return Arrays.stream(stretch.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
