package app.redress.casefile;

import app.redress.letter.Enclosure;
import app.redress.letter.Party;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where cases are kept. Every method may block and may throw {@link app.redress.words.ProblemException} (disk full,
 * folder not writable, store damaged, another window open); when a method returns, what it was given is on the disk.
 */
public interface CaseRepository extends CaseCatalogue, AutoCloseable {
    /** Starts a case with a draft. */
    ComplaintCase create(String title, String situation, Draft draft);

    Optional<ComplaintCase> find(CaseId id);

    /** All cases, however many; those with the earliest awaited answer first, then the latest changed. */
    List<CaseSummary> summaries();

    /** The same one by one, so that they need not all be held at once; {@code each} must not come back here. */
    default void eachSummary(Consumer<CaseSummary> each) {
        summaries().forEach(each);
    }

    /**
     * Keeps the draft of a case, which begins one where none is under way, and a snapshot of the one before when the
     * last snapshot is at least five minutes old. A draft that is blank, or has lost most of its words, never replaces
     * one that is not unless its snapshot is kept first. The case's title follows the subject until a letter has left.
     */
    void saveDraft(CaseId id, Draft draft);

    /** Keeps what a case is about; neither its letters nor its title change. */
    void classify(CaseId id, String situation);

    /** Ends the draft of a case without sending it; its last state stays as a snapshot, its enclosures in the case. */
    void dropDraft(CaseId id);

    /** Earlier states of a case's drafts, the latest first. */
    List<Snapshot> snapshots(CaseId id);

    /** Adds an entry; {@link CaseEntry.LetterSent} also ends the draft and its enclosures move into the letter. */
    void add(CaseId id, CaseEntry entry);

    /**
     * Notes what proves that a letter has left, in the place of what was noted before; the letter itself stays as it is.
     *
     * @param letter the id of its entry
     */
    void prove(CaseId id, UUID letter, String proof, List<Enclosure> files);

    /** Replaces an entry that may be corrected (all but letters); a sent letter is frozen and refused. */
    void replace(CaseId id, CaseEntry entry);

    void removeEntry(CaseId id, UUID entry);

    /** Deletes a case with everything in it, copies of files at the next start; nothing when it is gone already. */
    void delete(CaseId id);

    /** Recipients used before, the latest first. */
    List<Party> recipients();

    /** Keeps a recipient for later letters; one with the same name and country is replaced. */
    void keepRecipient(Party recipient);

    void forgetRecipient(Party recipient);

    @Override
    void close();
}
