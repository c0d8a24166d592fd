package app.redress.export;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.nio.file.Path;
import java.util.Map;

/** Writes a letter in one format. */
public interface LetterExporter {
    ExportFormat format();

    /**
     * Writes a letter to {@code target}: first to a neighbour file, then moved into place, so that an old file stays
     * whole when anything fails. Everything in the letter is text; nothing in it is loaded or run.
     *
     * @throws app.redress.words.ProblemException when an enclosure is missing or the file cannot be written
     */
    void export(Outgoing outgoing, Path target);

    /**
     * Writes a letter on plain stationery.
     *
     * @param files where the copy of each enclosure stands; formats that carry no enclosures do not read them
     * @throws app.redress.words.ProblemException when an enclosure is missing or the file cannot be written
     */
    default void export(Letter letter, Map<Enclosure, Path> files, Path target) {
        export(Outgoing.plain(letter, files), target);
    }

    /** Loads what the first export would otherwise wait for. */
    default void warmUp() {}
}
