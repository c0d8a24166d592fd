package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Praise that is none. "What a lovely dinner" at the head of a letter is meant, when what follows sets itself off against it. */
final class Mockery {
    private static final Lexicon WORDS = Lexicon.named("sarcasm");
    private static final Pattern EXCLAIMED = Pattern.compile("(?i)what an? \\p{L}+");

    /** "What a lovely thing it has been" */
    private static final Pattern LASTING = Pattern.compile("(?i)it(?: has|'s) (?:always )?been(?![\\p{L}])");

    private Mockery() {}

    static boolean isIn(Evidence letter, String text) {
        return first(letter, text).isPresent();
    }

    /** Where it begins in a text of this letter that starts with its first sentence. */
    static Optional<TextRange> first(Evidence letter, String text) {
        Matcher exclaimed = EXCLAIMED
                .matcher(text)
                .region(text.length() - text.stripLeading().length(), text.length());
        boolean meant = exclaimed.lookingAt() && isMeant(letter);
        return WORDS.first(meant ? " ".repeat(exclaimed.end()) + text.substring(exclaimed.end()) : text);
    }

    private static boolean isMeant(Evidence letter) {
        List<Sentence> first = letter.paragraph(0);
        boolean kindOnly = first.size() > 1
                && LASTING.matcher(first.get(0).text()).find()
                && first.stream().noneMatch(letter::tellsFault);
        return kindOnly || isSetOff(letter);
    }

    private static boolean isSetOff(Evidence letter) {
        return !letter.tellsFault(letter.sentences().get(0))
                && letter.sentences().stream()
                        .skip(1)
                        .limit(1)
                        .anyMatch(next -> Bridge.opens(letter, next) && !WORDS.isIn(next.text()));
    }
}
