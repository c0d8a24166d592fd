package app.redress.export;

import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The copies that go with a letter: whether they are there, what they tell, and copies of them that tell nothing. */
public final class EnclosedCopies {
    private final List<CopyCleaner> cleaners;
    private final Path scratch;

    /** @param scratch a folder of the person's own, for cleaned copies while a letter is written */
    public EnclosedCopies(List<CopyCleaner> cleaners, Path scratch) {
        this.cleaners = List.copyOf(cleaners);
        this.scratch = scratch;
    }

    /**
     * Looks into every copy; may take a while.
     *
     * @param files where the copy of an enclosure stands; throws a {@link ProblemException} when it is not there
     */
    public List<EnclosedCopy> look(List<Enclosure> enclosures, Function<Enclosure, Path> files) {
        return enclosures.stream().map(enclosure -> look(enclosure, files)).toList();
    }

    private EnclosedCopy look(Enclosure enclosure, Function<Enclosure, Path> files) {
        try {
            Path file = files.apply(enclosure);
            Optional<CopyCleaner> cleaner = cleaner(enclosure);
            return cleaner.isPresent()
                    ? new EnclosedCopy(enclosure, Optional.of(file), cleaner.get().traces(file), false)
                    : new EnclosedCopy(enclosure, Optional.of(file), Set.of(), mayTellMore(enclosure));
        } catch (ProblemException | IOException e) {
            return new EnclosedCopy(enclosure, Optional.empty(), Set.of(), false);
        }
    }

    /** Photographs and films often tell where they were made, and Word files by whom. */
    private static boolean mayTellMore(Enclosure enclosure) {
        String kind = enclosure.mediaType();
        return kind.startsWith("image/") || kind.startsWith("video/") || kind.contains("officedocument");
    }

    /**
     * Lends {@code work} copies that tell nothing beside what they show, and deletes them when it is done. What cannot
     * be looked into goes as it is.
     *
     * @throws ProblemException when a copy cannot be made
     */
    public <T> T withClean(Map<Enclosure, Path> files, Work<T> work) throws InterruptedException {
        Map<Enclosure, Path> clean = new LinkedHashMap<>();
        try {
            for (Map.Entry<Enclosure, Path> file : files.entrySet()) {
                clean.put(file.getKey(), clean(file.getKey(), file.getValue()));
            }
            return work.with(clean);
        } finally {
            clean.values().stream().filter(file -> file.startsWith(scratch)).forEach(EnclosedCopies::delete);
        }
    }

    private Path clean(Enclosure enclosure, Path file) {
        Optional<CopyCleaner> cleaner = cleaner(enclosure);
        if (cleaner.isEmpty()) {
            return file;
        }
        Path copy = scratch.resolve(enclosure.id() + ".clean");
        try {
            Files.createDirectories(scratch);
            if (cleaner.get().traces(file).isEmpty()) {
                return file;
            }
        } catch (IOException e) {
            throw new ProblemException("export.notCleaned", e, enclosure.name());
        }
        WholeFile.write(copy, out -> cleaner.get().clean(file, out));
        return copy;
    }

    private Optional<CopyCleaner> cleaner(Enclosure enclosure) {
        return cleaners.stream()
                .filter(cleaner -> cleaner.knows(enclosure.mediaType()))
                .findFirst();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A virus scanner may hold it; the next export writes over it.
            file.toFile().deleteOnExit();
        }
    }

    /** What is done with the copies. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Map<Enclosure, Path> files) throws InterruptedException;
    }
}
