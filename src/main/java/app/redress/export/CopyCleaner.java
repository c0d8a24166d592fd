package app.redress.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;

/** Finds what files of one kind tell beside what they show, and makes copies that do not. The file itself stays as it is. */
public interface CopyCleaner {
    /** Whether files of this media type can be looked into. */
    boolean knows(String mediaType);

    /**
     * What a file tells; nothing when it cannot be read.
     *
     * @throws IOException when the file is gone
     */
    Set<Trace> traces(Path file) throws IOException;

    /**
     * Writes a copy that shows the same and tells nothing more.
     *
     * @throws IOException when it cannot be read or written
     */
    void clean(Path file, OutputStream out) throws IOException;
}
