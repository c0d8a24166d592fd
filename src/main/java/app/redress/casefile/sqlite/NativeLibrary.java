package app.redress.casefile.sqlite;

import app.redress.words.ProblemException;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/** SQLite itself: native code that unpacks into a folder before it can be loaded. */
final class NativeLibrary {
    /** Where the driver unpacks; the temp folder when unset. */
    private static final String FOLDER = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /**
     * Loads the library from the temp folder, or from {@code fallback} where the temp folder may not hold programs.
     *
     * @throws ProblemException when neither folder will do
     */
    static void load(Path fallback) {
        if (loads()) {
            return;
        }
        System.setProperty(FOLDER, fallback.toString());
        if (!loads()) {
            System.clearProperty(FOLDER);
            throw new ProblemException("casefile.store.library", null, System.getProperty("java.io.tmpdir"));
        }
    }

    private static boolean loads() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            return false;
        }
    }
}
