package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Noting what proves that a letter has left: a number, a receipt. The letter stays as it is. */
public final class ProofFormViewModel extends EntryFormViewModel<LetterSent> {
    private final EntryKeeping keeping;
    private final StringProperty proof = new SimpleStringProperty(this, "proof", "");

    public ProofFormViewModel(EntryKeeping keeping) {
        super(keeping);
        this.keeping = keeping;
    }

    public StringProperty proofProperty() {
        return proof;
    }

    @Override
    protected void fill(Optional<LetterSent> entry) {
        proof.set(entry.map(LetterSent::proof).orElse(""));
    }

    /** Nothing is also an answer: a proof noted by mistake is taken back so. */
    @Override
    protected boolean check() {
        return true;
    }

    @Override
    protected LetterSent entry(UUID id, LocalDate day, Instant logged) {
        return existing()
                .orElseThrow(NoSuchElementException::new)
                .proved(proof.get().strip(), files());
    }

    @Override
    void keep(CaseId id, LetterSent proved) {
        keeping.prove(id, proved, this::kept, this::notKept);
    }
}
