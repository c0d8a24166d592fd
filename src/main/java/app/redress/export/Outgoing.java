package app.redress.export;

import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A letter as it leaves.
 *
 * @param files where the copy of each enclosure stands that goes along; a format that only lists enclosures reads none
 * @param stationery how it looks on paper
 * @param carriage how a PDF carries what is enclosed
 */
public record Outgoing(Letter letter, Map<Enclosure, Path> files, Stationery stationery, Carriage carriage) {
    public Outgoing {
        files = new LinkedHashMap<>(files);
    }

    /** A letter on plain stationery whose enclosures go beside it. */
    public static Outgoing plain(Letter letter, Map<Enclosure, Path> files) {
        return new Outgoing(letter, files, Stationery.PLAIN, Carriage.BESIDE);
    }

    public Outgoing withFiles(Map<Enclosure, Path> newFiles) {
        return new Outgoing(letter, newFiles, stationery, carriage);
    }

    /** How what is enclosed travels with a PDF. Names are bundle keys: {@code export.carriage.JOINED}. */
    public enum Carriage {
        /** Listed at the foot of the letter, and sent along by hand. */
        BESIDE,
        /** As pages behind the letter; PDFs and pictures can. */
        JOINED,
        /** As files inside the PDF; anything can. */
        EMBEDDED
    }
}
