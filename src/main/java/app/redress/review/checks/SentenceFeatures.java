package app.redress.review.checks;

import app.redress.text.WordFeatures;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@link SentenceRoles} sees of a sentence: its words and pairs, with every sum, month, day and name alike, the stems
 * of its words, how it begins, and where it stands in the letter.
 */
final class SentenceFeatures {
    private static final Pattern SUM = Pattern.compile(
            "[£$€]\\s?[\\d.,]*\\d|\\d[\\d.,]*\\s?(?:euros?|pounds|dollars|quid|bucks|EUR|GBP|USD|CAD|AUD)\\b");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr"
                    + "|jun|jul|aug|sept?|oct|nov|dec)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll},;] )(?!I\\b)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int EARLY = 3;

    private SentenceFeatures() {}

    /**
     * @param at the sentence's place among the sentences of the letter, from 0
     * @param count how many the letter has
     */
    static Set<String> of(String sentence, int at, int count) {
        Set<String> features = of(sentence);
        addPlace(at, count, features);
        return features;
    }

    /** The same of a sentence that stands nowhere. */
    static Set<String> of(String sentence) {
        String alike = alike(sentence);
        Set<String> features = new HashSet<>(WordFeatures.of(alike));
        Set.copyOf(features).stream()
                .filter(feature -> feature.indexOf(' ') < 0)
                .forEach(word -> features.add("~" + stem(word)));
        addBeginning(alike, features);
        return features;
    }

    private static String alike(String sentence) {
        String text = SUM.matcher(sentence).replaceAll(" moneyamount ");
        text = MONTH.matcher(text).replaceAll(" monthname ");
        text = WEEKDAY.matcher(text).replaceAll(" dayname ");
        return NAME.matcher(text).replaceAll(" propername ");
    }

    private static void addBeginning(String text, Set<String> features) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        if (word.find()) {
            String first = word.group();
            features.add("^" + first);
            if (word.find()) {
                features.add("^" + first + " " + word.group());
            }
        }
    }

    private static void addPlace(int at, int count, Set<String> features) {
        if (at == 0) {
            features.add("<first>");
        } else if (at < EARLY) {
            features.add("<second>");
        }
        if (at < EARLY) {
            features.add("<early>");
        }
        if (at >= count - 1) {
            features.add("<last>");
        }
        if (count - at <= EARLY) {
            features.add("<late>");
        }
    }

    /** Without the commonest endings; the same for words that mean the same is all that it has to be. */
    private static String stem(String word) {
        for (String ending : new String[] {"ing", "ed", "es", "s", "e"}) {
            boolean ends = word.endsWith(ending) && !word.endsWith("ss");
            if (ends && word.length() > Math.max(3, ending.length() + 2)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
