package app.redress.cli;

import app.redress.letter.LetterFile;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files as named on the command line; {@code -} is standard input. */
final class LetterSource {
    static final String STANDARD_INPUT = "-";

    private final InputStream in;

    LetterSource(InputStream in) {
        this.in = in;
    }

    /**
     * The text of a file.
     *
     * @param largest the most bytes it may hold
     * @throws ProblemException when it cannot be read as text
     */
    String read(String file, int largest) {
        if (!file.equals(STANDARD_INPUT)) {
            return LetterFile.read(path(file), largest);
        }
        try {
            return LetterFile.read(in, file, largest);
        } catch (IOException e) {
            throw new ProblemException("letterFile.unreadable", e, file);
        }
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new ProblemException("letterFile.missing", e, file);
        }
    }
}
