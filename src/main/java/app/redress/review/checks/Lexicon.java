package app.redress.review.checks;

import app.redress.text.TextRange;
import app.redress.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of phrases kept as data: one a line, in small letters, {@code *} for any ending of a word, a regular expression
 * between slashes, a comment after {@code #} at the beginning of a line. A phrase is found only as whole words, in any
 * case.
 */
final class Lexicon {
    private static final String REGULAR = "/";
    private static final String FIRST_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String LOOK_BEHIND = "(?<";
    private static final Pattern BEFORE = Pattern.compile("\\(\\?<[!=][^()]*\\)");

    /**
     * The phrases that can begin with a letter, under that letter. A letter is read again on every key, so most words
     * should be passed over without trying most phrases.
     */
    private final Map<Character, Pattern> phrases;

    private Lexicon(Map<Character, Pattern> phrases) {
        this.phrases = phrases;
    }

    /** The list beside this class. */
    static Lexicon named(String name) {
        return of(WordList.lines(Lexicon.class, name + ".txt"));
    }

    /** The phrases of a list as the alternatives of a regular expression, to stand within a larger one. */
    static String alternatives(String name) {
        return WordList.lines(Lexicon.class, name + ".txt").stream()
                .map(String::strip)
                .map(Lexicon::regular)
                .collect(Collectors.joining("|"));
    }

    static Lexicon of(List<String> lines) {
        List<String> phrases = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Lexicon::regular)
                .toList();
        Map<Character, Pattern> byLetter = new HashMap<>();
        for (int i = 0; i < FIRST_LETTERS.length(); i++) {
            char letter = FIRST_LETTERS.charAt(i);
            String fitting =
                    phrases.stream().filter(phrase -> mayBegin(phrase, letter)).collect(Collectors.joining("|"));
            if (!fitting.isEmpty()) {
                byLetter.put(letter, Pattern.compile("(?:" + fitting + ")(?![\\p{L}\\d])"));
            }
        }
        return new Lexicon(Map.copyOf(byLetter));
    }

    boolean isIn(String text) {
        return first(text).isPresent();
    }

    Optional<TextRange> first(String text) {
        return next(small(text), 0);
    }

    int count(String text) {
        String small = small(text);
        int count = 0;
        Optional<TextRange> found = next(small, 0);
        while (found.isPresent()) {
            count++;
            found = next(small, found.get().end());
        }
        return count;
    }

    private Optional<TextRange> next(String text, int from) {
        boolean inWord = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean letters = Character.isLetterOrDigit(letter);
            Pattern pattern = letters && !inWord ? phrases.get(letter) : null;
            if (pattern != null) {
                Matcher matcher = pattern.matcher(text).region(i, text.length()).useTransparentBounds(true);
                if (matcher.lookingAt() && matcher.end() > i) {
                    return Optional.of(new TextRange(i, matcher.end()));
                }
            }
            inWord = letters;
        }
        return Optional.empty();
    }

    /** The end of the input is reached only by a phrase that this letter begins. */
    private static boolean mayBegin(String phrase, char letter) {
        Matcher matcher = Pattern.compile(phrase).matcher(String.valueOf(letter));
        return phrase.startsWith(LOOK_BEHIND) || matcher.lookingAt() || matcher.hitEnd();
    }

    /** Letter by letter, so that places stay the same. */
    private static String small(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    private static String regular(String line) {
        if (line.startsWith(REGULAR)) {
            // Phrases wrap over lines in a letter like anything else; what stands before them is looked for near by
            // only.
            String phrase = BEFORE.matcher(line.substring(1, line.length() - 1))
                    .replaceAll(
                            before -> Matcher.quoteReplacement(before.group().replace(" ", "\\s")));
            return phrase.replace(" ", "\\s+");
        }
        String literal = Pattern.quote(line).replace(" ", "\\E\\s+\\Q");
        return literal.replace("*", "\\E[\\p{L}'-]*\\Q");
    }
}
