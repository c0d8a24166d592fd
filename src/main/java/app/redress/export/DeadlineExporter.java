package app.redress.export;

import app.redress.casefile.Deadline;
import java.nio.file.Path;
import java.util.List;

/** Writes deadlines so that a calendar takes them up. */
public interface DeadlineExporter {
    /**
     * Writes {@code deadlines} to {@code target}, wholly or not at all.
     *
     * @throws app.redress.words.ProblemException when the file cannot be written
     */
    void export(List<Deadline> deadlines, Path target);
}
