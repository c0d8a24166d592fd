package app.redress.casefile;

import app.redress.letter.Enclosure;
import app.redress.letter.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Cases of which what was deleted can be brought back until they are closed, a case as well as an entry: it is out of
 * sight at once, and gone for good when the window closes.
 */
public final class CasesWithUndo implements CaseRepository {
    private final CaseRepository cases;
    private final Set<CaseId> deleted = ConcurrentHashMap.newKeySet();
    private final List<Gone> removed = new CopyOnWriteArrayList<>();
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

    /** What was deleted and can still be brought back, the cases first. */
    public List<Gone> gone() {
        Stream<Gone> cases = deletedCases().stream()
                .map(summary ->
                        new Gone(summary.id(), CaseTitle.with(summary.title(), summary.company()), Optional.empty()));
        return Stream.concat(cases, removed.stream()).toList();
    }

    /** Brings it back; an entry whose case was deleted brings its case with it. */
    public void bringBack(Gone gone) {
        undelete(gone.caseId());
        gone.entry().ifPresent(entry -> add(gone.caseId(), entry));
    }

    /** Carries out what was deleted and not brought back. */
    public void deleteForGood() {
        deleted.forEach(cases::delete);
        deleted.clear();
        removed.clear();
    }

    /**
     * A case that was deleted, or an entry of one.
     *
     * @param title of the case
     */
    public record Gone(CaseId caseId, String title, Optional<CaseEntry> entry) {}

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
    public void eachSummary(Consumer<CaseSummary> each) {
        cases.eachSummary(summary -> {
            if (!deleted.contains(summary.id())) {
                each.accept(summary);
            }
        });
    }

    @Override
    public Agenda agenda(LocalDate today, int rows) {
        List<CaseSummary> gone = deletedCases();
        return cases.agenda(today, rows + gone.size()).without(gone, today, rows);
    }

    @Override
    public Optional<CaseSummary> summary(CaseId id) {
        return deleted.contains(id) ? Optional.empty() : cases.summary(id);
    }

    @Override
    public List<CaseSummary> latestOpen(int limit) {
        return cases.latestOpen(limit + deleted.size()).stream()
                .filter(summary -> !deleted.contains(summary.id()))
                .limit(limit)
                .toList();
    }

    @Override
    public int size() {
        return cases.size() - deletedCases().size();
    }

    @Override
    public CaseChoices choices() {
        return cases.choices();
    }

    @Override
    public List<SearchHit> search(String words, CaseFilter filter, int limit) {
        return cases.search(words, filter, limit).stream()
                .filter(hit -> !deleted.contains(hit.caseId()))
                .toList();
    }

    private List<CaseSummary> deletedCases() {
        return deleted.stream().map(cases::summary).flatMap(Optional::stream).toList();
    }

    @Override
    public void close() {
        try {
            deleteForGood();
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
    public void classify(CaseId id, String situation) {
        cases.classify(id, situation);
        watch.accept(id);
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
        removed.removeIf(gone -> isEntry(gone, entry.id()));
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
        Optional<ComplaintCase> before = cases.find(id);
        cases.removeEntry(id, entry);
        watch.accept(id);
        before.ifPresent(complaint -> complaint.entries().stream()
                .filter(one -> one.id().equals(entry))
                .forEach(one -> removed.add(new Gone(id, complaint.title(), Optional.of(one)))));
    }

    private static boolean isEntry(Gone gone, UUID id) {
        return gone.entry().filter(entry -> entry.id().equals(id)).isPresent();
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
