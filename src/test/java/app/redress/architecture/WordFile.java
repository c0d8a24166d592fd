package app.redress.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A file of words.
 *
 * @param name its path below the resources, or what a test calls it
 * @param words by key
 * @param twice keys that stand in it more than once, which {@link Properties} would pass over in silence
 */
record WordFile(String name, Map<String, String> words, List<String> twice) {
    static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Every file of words of Redress. */
    static List<WordFile> all() {
        try (Stream<Path> found = Files.walk(RESOURCES)) {
            return found.filter(path -> path.endsWith("words.properties"))
                    .map(WordFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordFile of(String name, String text) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (words.put((String) key, (String) value) != null) {
                    twice.add((String) key);
                }
                return value;
            }
        };
        try (Reader reader = new StringReader(text)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(name, words, twice);
    }

    private static WordFile read(Path path) {
        try {
            return of(RESOURCES.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
