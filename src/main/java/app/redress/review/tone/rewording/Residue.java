package app.redress.review.tone.rewording;

import app.redress.text.WordList;
import java.util.List;
import java.util.regex.Pattern;

/** What is left of the heat in a sentence that no rule hears there: a wish of harm, a jibe, a tail of what was said in it. */
final class Residue {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> HEATED = WordList.lines(Residue.class, "residue.txt").stream()
            .map(line -> Pattern.compile(line, FLAGS))
            .toList();

    /** "Everybody on this street knows it", less what it is that they know. */
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?!.* like (?:this|that)[.]$)(?:[\\p{L}'\u2019-]+ ){1,8}"
                    + "(?:it|this|that|him|her|them|both|so)[.]|it must be .*|as i would .*|everyone .*|everybody .*"
                    + "|(?:and )?(?:i|we)(?:'d|\u2019d| would)(?:n't|n\u2019t| not)? (?!like|appreciate|be|ask|prefer|expect).*");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private Residue() {}

    /** Whether {@code text} is heated though it sounds calm. */
    static boolean heats(String text) {
        return HEATED.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** Whether {@code after} is but the tail of {@code before}, and tells nothing of its own. */
    static boolean isTail(String before, String after) {
        return Leavings.areCutOutOf(before, after)
                && TAIL.matcher(after).matches()
                && !FIGURE.matcher(after).find()
                && !Happening.in(after);
    }
}
