package app.redress.casefile;

import app.redress.letter.Enclosure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter that left the window: what went out, when, how, and what it was made of. It says nothing of whether it
 * arrived; that a letter was sent is a {@link CaseEntry.LetterSent}.
 *
 * @param way the name of the way out, such as {@code PDF} or {@code PRINT}
 * @param file the name of the file without folders, or blank when none was written
 * @param size of the file in bytes; 0 when none was written
 * @param sha256 of the file, or of the words where none was written; 64 lower-case hexadecimal digits
 * @param recipient whom it is addressed to, or blank
 * @param words the letter as plain text
 * @param contents what went along in it
 * @param copy the file itself, kept with the case; empty when none was written, or there was no room for it
 */
public record Departure(
        UUID id,
        Instant left,
        String way,
        String file,
        long size,
        String sha256,
        String recipient,
        String words,
        List<Content> contents,
        Optional<Enclosure> copy) {
    public Departure {
        contents = List.copyOf(contents);
    }

    /**
     * A copy that went along.
     *
     * @param sha256 of the bytes that went
     * @param cleaned whether what it tells beside what it shows was taken out first
     */
    public record Content(String name, long size, String sha256, boolean cleaned) {}
}
