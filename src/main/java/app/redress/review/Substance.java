package app.redress.review;

import app.redress.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a sentence tells: its words less the small ones and less those that only bring heat ({@code common.txt},
 * {@code heat.txt}). "Your brain-dead driver left it in the rain" tells of a driver, of leaving and of rain.
 */
public final class Substance {
    private static final Pattern WORD = Pattern.compile("(?<![@#\\p{L}\\d])\\p{L}[\\p{L}'-]*(?![\\p{L}\\d*$@!%]*\\d)");
    private static final Pattern ENDING =
            Pattern.compile("(?:'s|s'|ations?|ments?|ities|ity|ing|ied|ies|ed|es|er|ers|ly|s|e|y)$");
    private static final Set<String> HEAT = words("heat.txt");
    private static final Set<String> COMMON = words("common.txt");
    private static final Map<String, String> BASES = bases();

    private Substance() {}

    private static Set<String> words(String... files) {
        return List.of(files).stream()
                .flatMap(file -> WordList.lines(Substance.class, file).stream())
                .flatMap(line -> List.of(line.split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (String line : WordList.lines(Substance.class, "irregular.txt")) {
            List<String> forms = List.of(line.split(" "));
            forms.forEach(form -> bases.put(form, forms.get(0)));
        }
        return Map.copyOf(bases);
    }

    /** The stems of the words that tell something. */
    public static Set<String> of(String text) {
        return WORD.matcher(text.replace('\u2019', '\''))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(Substance::tells)
                .map(Substance::stem)
                .collect(Collectors.toSet());
    }

    /** What {@code before} tells and {@code after} does not. */
    public static Set<String> lost(String before, String after) {
        Set<String> kept = of(after);
        Set<String> lost = new HashSet<>(of(before));
        lost.removeIf(stem -> kept.stream().anyMatch(other -> same(stem, other)));
        return lost;
    }

    /** Whether {@code word}, in small letters, is one that tells nothing. */
    public static boolean isEmpty(String word) {
        return HEAT.contains(word) || COMMON.contains(word);
    }

    /** Whether {@code word}, in small letters, brings nothing but heat. */
    public static boolean isHeat(String word) {
        return HEAT.contains(word);
    }

    private static boolean tells(String word) {
        return word.length() > 2 && !isEmpty(word) && !isEmpty(word.replaceAll("'s$|s$", "")) && !word.matches("x+");
    }

    private static String stem(String word) {
        String base = BASES.getOrDefault(word, word);
        String stem = ENDING.matcher(base).replaceFirst("");
        String shorter = stem.replaceAll("([bdfglmnprt])\\1$", "$1");
        return shorter.length() < 3 ? base : shorter;
    }

    private static boolean same(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other) || (shorter >= 4 && (one.startsWith(other) || other.startsWith(one)));
    }
}
