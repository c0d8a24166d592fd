package app.redress.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
}
