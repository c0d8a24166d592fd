package app.redress.ui;

import java.io.File;
import java.util.Optional;

/** Where a person saved or chose a file last: the next question for a file begins there. */
public interface LastFolder {
    /** One that is there; empty when none is known. */
    Optional<File> get();

    void keep(File folder);
}
