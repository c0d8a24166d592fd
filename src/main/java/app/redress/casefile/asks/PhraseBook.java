package app.redress.casefile.asks;

import app.redress.casefile.reply.Plain;
import app.redress.text.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases kept beside the program, so that they can be read and added to: {@code name pattern} a line. Lines of one name
 * are alternatives; {@code {name}} stands for an earlier line; a space stands for any white space.
 */
final class PhraseBook {
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    private PhraseBook() {}

    static PhraseBook read(String file) {
        PhraseBook book = new PhraseBook();
        WordList.lines(PhraseBook.class, file).forEach(book::add);
        book.written.forEach((name, pattern) ->
                book.patterns.put(name, Pattern.compile(Plain.pattern(pattern).pattern(), Pattern.CASE_INSENSITIVE)));
        return book;
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        String pattern = PART.matcher(line.substring(space + 1))
                .replaceAll(part -> Matcher.quoteReplacement(known(part.group(1))));
        written.merge(line.substring(0, space), "(?:" + pattern + ")", (one, other) -> one + "|" + other);
    }

    private String known(String part) {
        return Optional.ofNullable(written.get(part)).orElseThrow(() -> new IllegalStateException("no part: " + part));
    }

    /** In the order in which they were first written. */
    Set<String> names() {
        return patterns.keySet();
    }

    boolean knows(String name) {
        return patterns.containsKey(name);
    }

    Pattern of(String name) {
        return Optional.ofNullable(patterns.get(name))
                .orElseThrow(() -> new IllegalStateException("no phrases: " + name));
    }

    boolean finds(String name, String text) {
        return of(name).matcher(text).find();
    }

    /** The words of each line of {@code name} in {@code file}, for what is a list and no pattern. */
    static List<List<String>> lists(String file, String name) {
        return WordList.lines(PhraseBook.class, file).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> List.of(line.substring(name.length() + 1).split(" ")))
                .toList();
    }
}
