package app.redress.casefile;

import app.redress.letter.Enclosure;
import app.redress.letter.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Cases of which a deleted one can be brought back until they are closed: it is out of sight at once, and gone for good
 * when the window closes.
 */
public final class CasesWithUndo implements CaseRepository {
    private final CaseRepository cases;
    private final Set<CaseId> deleted = ConcurrentHashMap.newKeySet();
    private volatile Consumer<CaseId> watch = id -> {};

    public CasesWithUndo(CaseRepository cases) {
        this.cases = cases;
    }

    /** From now on {@code changed} is told of each case in which something has happened, on the thread that made it so. */
    public void watch(Consumer<CaseId> changed) {
        watch = changed;
    }

    /** Takes the case out of sight; {@link #undelete} brings it back, {@link #close} makes it final. */
    @Override
    public void delete(CaseId id) {
        deleted.add(id);
    }

    public void undelete(CaseId id) {
        deleted.remove(id);
    }

    @Override
    public Optional<ComplaintCase> find(CaseId id) {
        return deleted.contains(id) ? Optional.empty() : cases.find(id);
    }

    @Override
    public List<CaseSummary> summaries() {
        return cases.summaries().stream()
                .filter(summary -> !deleted.contains(summary.id()))
                .toList();
    }

    @Override
    public List<SearchHit> search(String words, int limit) {
        return cases.search(words, limit).stream()
                .filter(hit -> !deleted.contains(hit.caseId()))
                .toList();
    }

    /** Carries out what was deleted and not brought back. */
    @Override
    public void close() {
        try {
            deleted.forEach(cases::delete);
        } finally {
            cases.close();
        }
    }

    @Override
    public ComplaintCase create(String title, String situation, Draft draft) {
        return cases.create(title, situation, draft);
    }

    @Override
    public void saveDraft(CaseId id, Draft draft) {
        cases.saveDraft(id, draft);
    }

    @Override
    public void dropDraft(CaseId id) {
        cases.dropDraft(id);
    }

    @Override
    public List<Snapshot> snapshots(CaseId id) {
        return cases.snapshots(id);
    }

    @Override
    public void add(CaseId id, CaseEntry entry) {
        cases.add(id, entry);
        watch.accept(id);
    }

    @Override
    public void prove(CaseId id, UUID letter, String proof, List<Enclosure> files) {
        cases.prove(id, letter, proof, files);
        watch.accept(id);
    }

    @Override
    public void replace(CaseId id, CaseEntry entry) {
        cases.replace(id, entry);
        watch.accept(id);
    }

    @Override
    public void removeEntry(CaseId id, UUID entry) {
        cases.removeEntry(id, entry);
        watch.accept(id);
    }

    @Override
    public List<Party> recipients() {
        return cases.recipients();
    }

    @Override
    public void keepRecipient(Party recipient) {
        cases.keepRecipient(recipient);
    }

    @Override
    public void forgetRecipient(Party recipient) {
        cases.forgetRecipient(recipient);
    }
}
