package app.redress.cli;

import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.EnclosureStore;

/**
 * The cases of a data folder as they are at one moment, to be read while a window may be writing to them.
 *
 * @param done lets go of them
 */
public record CaseShelf(CaseRepository cases, CaseFacts facts, EnclosureStore files, Runnable done)
        implements AutoCloseable {
    @Override
    public void close() {
        done.run();
    }
}
