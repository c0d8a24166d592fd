package app.redress.letter.ui;

import app.redress.letter.Letter;
import app.redress.words.Words;
import java.util.regex.Pattern;

/** Counts words as people do: what stands between spaces and holds a letter or a figure. */
final class WordCount {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private WordCount() {}

    static long of(String text) {
        return WORD.matcher(text).results().count();
    }

    /** How long a letter is: words for a page, characters for the box of a web form. */
    static String say(Letter letter, Words words) {
        return words.say(
                "letter.length",
                of(letter.body()),
                words.getString("letter.variant." + letter.variant()),
                letter.body().length());
    }
}
