package app.redress.casefile.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.EnclosureStore;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.nio.file.Path;

/** Keeps no file and finds none. */
final class NoFiles implements EnclosureStore {
    @Override
    public Enclosure add(CaseId id, Path original) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addAgain(CaseId id, Enclosure held) {}

    @Override
    public void remove(CaseId id, Enclosure enclosure) {}

    @Override
    public Path file(Enclosure enclosure) {
        throw new ProblemException("casefile.enclosure.missing", null, enclosure.name());
    }
}
