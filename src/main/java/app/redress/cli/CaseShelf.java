package app.redress.cli;

import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.WholeCases;

/**
 * The cases of a data folder: as they were at one moment, to be read while a window may be writing to them, or themselves,
 * to be written to while no window is open.
 *
 * @param done lets go of them
 */
public record CaseShelf(CaseRepository cases, CaseFacts facts, EnclosureStore files, WholeCases whole, Runnable done)
        implements AutoCloseable {
    @Override
    public void close() {
        done.run();
    }
}
