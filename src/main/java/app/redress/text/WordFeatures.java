package app.redress.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a {@link LinearSignal} sees of a sentence. */
public final class WordFeatures {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)?|[!?#@]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private WordFeatures() {}

    /** The words of {@code sentence} and each pair of neighbours, in small letters, every number alike. */
    public static Set<String> of(String sentence) {
        Set<String> features = new HashSet<>();
        Matcher token =
                TOKEN.matcher(NUMBER.matcher(sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                        .replaceAll("0"));
        String before = "";
        while (token.find()) {
            features.add(token.group());
            if (!before.isEmpty()) {
                features.add(before + " " + token.group());
            }
            before = token.group();
        }
        return features;
    }
}
