package app.redress.casefile.asks;

import app.redress.casefile.reply.Plain;
import app.redress.letter.WrittenSum;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a stretch of text speaks of: its sums of money and its things, which are known again in the plural and in words
 * that stand for one another.
 */
final class Wording {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ENDING = Pattern.compile("(?:'s|ies|ied|ing|ed|es|s|y|e)$");
    private static final int SHORTEST = 3;

    /** Words that are in every letter, and the months. */
    private static final Set<String> EMPTY = stems(
            "the and not you was are for has had can its our any all but who may one two did how out why yet now see let due"
                    + " per day which with that this from your have three four week days writing write please will would they"
                    + " them their what when where there full also further about into been were came come back would could"
                    + " should must might than then ones only more most some such very just dear customer letter complaint"
                    + " thank sincerely faithfully regard kind team service company case reference number today time date"
                    + " january february march april may june july august september october november december"
                    + " monday tuesday wednesday thursday friday saturday sunday always never ever until since before after"
                    + " here like make made take taken give given good well work get got put send sent tell told ask asked say"
                    + " said call called under over each both between other another every does done being much many without"
                    + " within confirm refund pay paid payment money credit repay compensation compensate");

    private static final Map<String, String> KIN = kin();

    private Wording() {}

    /**
     * In figures without commas, {@code .00} and the sign.
     *
     * @param text as it was written, or as {@link Plain} has it
     */
    static Set<String> sums(String text) {
        return WrittenSum.in(text.replace('·', '.')).stream()
                .map(WrittenSum::figures)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<String> things(String text) {
        Set<String> things = new LinkedHashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> stem(word.group()))
                .filter(stem -> !EMPTY.contains(stem))
                .forEach(stem -> things.add(KIN.getOrDefault(stem, stem)));
        return things;
    }

    /** What is the same in all forms of a word. */
    static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() < SHORTEST ? word : stem;
    }

    private static Set<String> stems(String words) {
        return SPACE.splitAsStream(words).map(Wording::stem).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> kin() {
        Map<String, String> kin = new HashMap<>();
        for (List<String> family : PhraseBook.lists("topics.txt", "kin")) {
            family.forEach(word -> kin.putIfAbsent(stem(word), stem(family.get(0))));
        }
        return Map.copyOf(kin);
    }
}
