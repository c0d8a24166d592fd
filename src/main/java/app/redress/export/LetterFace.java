package app.redress.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces of the typeface in which letters are set, as TrueType files that may be embedded in any document. */
public enum LetterFace {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic");

    /** What programs that list typefaces call it. */
    public static final String FAMILY = "Gentium Book Plus";

    private final String file;

    LetterFace(String style) {
        this.file = "fonts/GentiumBookPlus-" + style + ".ttf";
    }

    /** The bytes of its file. */
    public byte[] bytes() {
        try (InputStream in = LetterFace.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not shipped");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
