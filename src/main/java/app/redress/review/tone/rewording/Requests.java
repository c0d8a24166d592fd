package app.redress.review.tone.rewording;

import app.redress.review.tone.Word;
import app.redress.text.WordList;
import java.util.Set;
import java.util.stream.Collectors;

/** What a customer asks a company to do ({@code requests.txt}): a sentence that begins with one of them is a request. */
final class Requests {
    private static final Set<String> VERBS = WordList.lines(Requests.class, "requests.txt").stream()
            .flatMap(line -> Set.of(line.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Requests() {}

    static boolean begins(Word word) {
        return word.is(VERBS);
    }

    /** A regular expression for any of them. */
    static String pattern() {
        return "(?:" + String.join("|", VERBS) + ")";
    }
}
