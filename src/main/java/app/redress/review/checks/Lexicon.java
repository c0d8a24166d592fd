package app.redress.review.checks;

import app.redress.text.TextRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of phrases kept as data: one a line, {@code *} for any ending of a word, a regular expression between slashes,
 * a comment after {@code #} at the beginning of a line. A phrase is found only as whole words, in any case.
 */
final class Lexicon {
    private static final String REGULAR = "/";

    private final Pattern pattern;

    private Lexicon(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The list beside this class. */
    static Lexicon named(String name) {
        String file = name + ".txt";
        try (InputStream content = Lexicon.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalArgumentException("there is no list " + file);
            }
            var lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)).lines();
            return of(lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lexicon of(List<String> lines) {
        String phrases = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Lexicon::regular)
                .collect(Collectors.joining("|"));
        String whole = "(?<![\\p{L}\\d])(?:" + phrases + ")(?![\\p{L}\\d])";
        return new Lexicon(Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean isIn(CharSequence text) {
        return pattern.matcher(text).find();
    }

    Optional<TextRange> first(CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new TextRange(matcher.start(), matcher.end())) : Optional.empty();
    }

    int count(CharSequence text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static String regular(String line) {
        if (line.startsWith(REGULAR)) {
            // Phrases wrap over lines in a letter like anything else.
            return line.substring(1, line.length() - 1).replace(" ", "\\s+");
        }
        String literal = Pattern.quote(line).replace(" ", "\\E\\s+\\Q");
        return literal.replace("*", "\\E[\\p{L}'-]*\\Q");
    }
}
