package app.redress.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A whole number in words: {@code six hundred and forty-nine}, {@code a thousand}, {@code twelve hundred}. */
public final class SpokenNumber {
    private static final List<String> SMALL = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int ONES = 9;
    private static final String BELOW_HUNDRED = "(?:(?:" + String.join("|", TENS) + ")(?:[ -](?:"
            + String.join("|", SMALL.subList(0, ONES)) + "))?|" + String.join("|", SMALL) + ")";
    private static final String LARGE = "(?:hundred|thousand|million)";

    /**
     * What such a number looks like, in small letters; "a" only where it counts something large, "and" only behind that:
     * two and three are two numbers, and so are two-three.
     */
    public static final String WORDS = "(?:an?(?=[ -](?:" + LARGE + "|grand)(?!\\p{L}))|" + BELOW_HUNDRED + ")(?:[ -]"
            + LARGE + "|(?<=" + LARGE + ")(?:[ -]and)?[ -]" + BELOW_HUNDRED + ")*";

    private static final Map<String, Integer> VALUES = values();
    private static final int HUNDRED = 100;
    private static final long THOUSAND = 1000;

    private SpokenNumber() {}

    /** What {@code words} say, which match {@link #WORDS} in any case. */
    public static long value(String words) {
        long total = 0;
        long group = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            switch (word) {
                case "hundred" -> group = Math.max(1, group) * HUNDRED;
                case "thousand" -> {
                    total += Math.max(1, group) * THOUSAND;
                    group = 0;
                }
                case "million" -> {
                    total = (total + Math.max(1, group)) * THOUSAND * THOUSAND;
                    group = 0;
                }
                default -> group += VALUES.getOrDefault(word, 0);
            }
        }
        return total + group;
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values =
                IntStream.range(0, SMALL.size()).boxed().collect(Collectors.toMap(i -> SMALL.get(i), i -> i + 1));
        IntStream.range(0, TENS.size()).forEach(i -> values.put(TENS.get(i), (i + 2) * 10));
        values.put("a", 1);
        values.put("an", 1);
        return Map.copyOf(values);
    }
}
