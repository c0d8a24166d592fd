package app.redress.letter.ui;

import java.util.regex.Pattern;

/** Counts words as people do: what stands between spaces and holds a letter or a figure. */
final class WordCount {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private WordCount() {}

    static long of(String text) {
        return WORD.matcher(text).results().count();
    }
}
