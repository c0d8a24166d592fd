package app.redress.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words kept as data beside the class that reads them; a line that begins with {@code #} is a comment. */
public final class WordList {
    private WordList() {}

    /** The lines of {@code file} in the package of {@code owner}, without comments and blank lines. */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream content = owner.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalArgumentException("there is no list " + file);
            }
            var lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)).lines();
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sets of words in {@code file}, by their names: lines such as {@code colours: red green}; a name may stand on
     * several lines.
     */
    public static Map<String, Set<String>> sets(Class<?> owner, String file) {
        return lines(owner, file).stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toUnmodifiableMap(
                        sides -> sides[0], sides -> Set.of(sides[1].split(" ")), WordList::both));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
