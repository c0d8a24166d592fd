package app.redress.letter.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.EnclosureStore;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes in any file without looking at it, but for those it was told to refuse. */
public final class EnclosuresInMemory implements EnclosureStore {
    private static final long SIZE = 183_000;

    private final List<String> refused = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> again = new ArrayList<>();

    public void refuse(String name) {
        refused.add(name);
    }

    public List<String> removed() {
        return removed;
    }

    @Override
    public Enclosure add(CaseId id, Path original) {
        String name = String.valueOf(original.getFileName());
        if (refused.contains(name)) {
            throw new ProblemException("casefile.enclosure.gone", null, name);
        }
        added.add(name);
        return new Enclosure(UUID.randomUUID(), name, "application/pdf", SIZE, "0".repeat(64));
    }

    @Override
    public void addAgain(CaseId id, Enclosure held) {
        again.add(held.name());
    }

    public List<String> added() {
        return added;
    }

    /** What was put with a letter once more. */
    public List<String> again() {
        return again;
    }

    @Override
    public void remove(CaseId id, Enclosure enclosure) {
        removed.add(enclosure.name());
    }

    @Override
    public Path file(Enclosure enclosure) {
        return Path.of(enclosure.name());
    }
}
