package app.redress.drafting.json;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The JSON files in the person's own folder. */
final class OwnTemplates {
    /** Letters are short; a file beyond this is something else, and is not read into memory. */
    static final int LARGEST = 64 * 1024;

    private final Path folder;

    OwnTemplates(Path folder) {
        this.folder = folder;
    }

    /** In order of their names; none when there is no such folder. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(OwnTemplates::isJson).sorted().toList();
        } catch (IOException e) {
            throw new ProblemException("situation.folder", e, folder.toString());
        }
    }

    byte[] read(Path file) {
        String name = name(file);
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("situation.unreadable", null, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ProblemException("situation.huge", null, name, LARGEST / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException("situation.unreadable", e, name);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isJson(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
