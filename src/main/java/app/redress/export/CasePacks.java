package app.redress.export;

import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.Progress;
import app.redress.drafting.Facts;
import app.redress.export.CasePack.Packed;
import app.redress.words.ProblemException;
import java.nio.file.Path;

/** Makes packs of cases that are kept. Each method may block. */
public record CasePacks(CaseRepository cases, CaseFacts facts, EnclosureStore files, CasePack pack, CaseWords words) {
    /**
     * Makes a pack of a case.
     *
     * @param withNotes whether the person's own notes go in
     * @throws ProblemException when the case is gone, or the file cannot be written
     * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
     */
    public Made make(CaseId id, boolean withNotes, Path target, Progress progress) {
        ComplaintCase complaint = cases.find(id).orElseThrow(() -> new ProblemException("casefile.gone", null));
        Facts told = facts.of(id).orElse(Facts.NONE);
        PackContents contents = new PackOutline(words).of(complaint, told, withNotes, files);
        return new Made(contents, pack.write(contents, target, progress));
    }

    /** What went in, and what came out. */
    public record Made(PackContents contents, Packed packed) {}
}
