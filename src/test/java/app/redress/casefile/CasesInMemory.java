package app.redress.casefile;

import app.redress.letter.Enclosure;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Cases that are gone when the test ends, for view models: the promises of the port that tests lean on, no more. */
public final class CasesInMemory implements CaseRepository {
    private static final Comparator<CaseEntry> IN_ORDER =
            Comparator.comparing(CaseEntry::on).thenComparing(CaseEntry::logged);

    private final Map<CaseId, ComplaintCase> cases = new LinkedHashMap<>();
    private final Map<CaseId, List<Snapshot>> snapshots = new LinkedHashMap<>();
    private final List<Party> recipients = new ArrayList<>();
    private final Clock clock;
    private @Nullable ProblemException broken;

    public CasesInMemory(Clock clock) {
        this.clock = clock;
    }

    /** From now on every call fails with {@code problem}. */
    public void breakWith(ProblemException problem) {
        broken = problem;
    }

    public void mend() {
        broken = null;
    }

    @Override
    public ComplaintCase create(String title, String situation, Draft draft) {
        check();
        CaseId id = CaseId.random();
        ComplaintCase created = new ComplaintCase(
                id, titled(title, draft), situation, Optional.of(draft), List.of(), List.of(), clock.instant());
        cases.put(id, created);
        return created;
    }

    @Override
    public Optional<ComplaintCase> find(CaseId id) {
        check();
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public List<CaseSummary> summaries() {
        check();
        return cases.values().stream().map(CaseLines::summary).toList();
    }

    @Override
    public Agenda agenda(LocalDate today, int rows) {
        return Agenda.of(summaries(), today, rows);
    }

    @Override
    public Optional<CaseSummary> summary(CaseId id) {
        return find(id).map(CaseLines::summary);
    }

    @Override
    public List<CaseSummary> latestOpen(int limit) {
        return summaries().stream()
                .filter(summary -> summary.closedOn().isEmpty())
                .sorted(Comparator.comparing(CaseSummary::updated).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public int size() {
        return summaries().size();
    }

    @Override
    public CaseChoices choices() {
        List<CaseSummary> all = summaries();
        return new CaseChoices(
                all.stream().map(CaseSummary::company).distinct().sorted().toList(),
                all.stream()
                        .map(one -> one.updated().atZone(clock.getZone()).getYear())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Override
    public void saveDraft(CaseId id, Draft draft) {
        change(id, old -> {
            old.draft().ifPresent(before -> keep(id, before));
            return with(old, titled(old.title(), draft), Optional.of(draft), old.entries());
        });
    }

    @Override
    public void classify(CaseId id, String situation) {
        change(
                id,
                old -> new ComplaintCase(
                        old.id(), old.title(), situation, old.draft(), old.enclosures(), old.entries(), old.updated()));
    }

    @Override
    public void dropDraft(CaseId id) {
        change(id, old -> {
            old.draft().ifPresent(before -> keep(id, before));
            return with(old, old.title(), Optional.empty(), old.entries());
        });
    }

    @Override
    public List<Snapshot> snapshots(CaseId id) {
        check();
        return List.copyOf(snapshots.getOrDefault(id, List.of()));
    }

    @Override
    public void add(CaseId id, CaseEntry entry) {
        change(id, old -> {
            List<CaseEntry> entries = new ArrayList<>(old.entries());
            entries.add(entry);
            entries.sort(IN_ORDER);
            Optional<Draft> draft = entry instanceof CaseEntry.LetterSent ? Optional.empty() : old.draft();
            return with(old, old.title(), draft, entries);
        });
    }

    @Override
    public void prove(CaseId id, UUID letter, String proof, List<Enclosure> files) {
        find(id).orElseThrow().entries().stream()
                .filter(CaseEntry.LetterSent.class::isInstance)
                .map(CaseEntry.LetterSent.class::cast)
                .filter(sent -> sent.id().equals(letter))
                .forEach(sent -> replace(id, sent.proved(proof, files)));
    }

    @Override
    public void replace(CaseId id, CaseEntry entry) {
        change(id, old -> {
            List<CaseEntry> entries = new ArrayList<>(old.entries());
            entries.replaceAll(one -> one.id().equals(entry.id()) ? entry : one);
            entries.sort(IN_ORDER);
            return with(old, old.title(), old.draft(), entries);
        });
    }

    @Override
    public void removeEntry(CaseId id, UUID entry) {
        change(id, old -> {
            List<CaseEntry> entries = new ArrayList<>(old.entries());
            entries.removeIf(one -> one.id().equals(entry));
            return with(old, old.title(), old.draft(), entries);
        });
    }

    @Override
    public void delete(CaseId id) {
        check();
        cases.remove(id);
    }

    @Override
    public List<SearchHit> search(String words, CaseFilter filter, int limit) {
        check();
        String wanted = words.toLowerCase(Locale.ROOT);
        return cases.values().stream()
                .filter(one -> filter.lets(CaseLines.summary(one), LocalDate.now(clock)))
                .flatMap(one -> one.draft().stream()
                        .flatMap(draft -> CaseLines.hit(one, Optional.empty(), draft.body(), wanted)))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Party> recipients() {
        check();
        return List.copyOf(recipients);
    }

    @Override
    public void keepRecipient(Party recipient) {
        forgetRecipient(recipient);
        recipients.add(0, recipient);
    }

    @Override
    public void forgetRecipient(Party recipient) {
        check();
        recipients.removeIf(
                one -> one.name().equals(recipient.name()) && one.country().equals(recipient.country()));
    }

    @Override
    public void close() {}

    private void check() {
        if (broken != null) {
            throw broken;
        }
    }

    private void change(CaseId id, UnaryOperator<ComplaintCase> change) {
        check();
        cases.computeIfPresent(id, (key, old) -> change.apply(old));
    }

    private void keep(CaseId id, Draft draft) {
        List<Snapshot> kept = snapshots.computeIfAbsent(id, key -> new ArrayList<>());
        kept.add(0, new Snapshot(kept.size() + 1L, clock.instant(), draft));
    }

    private ComplaintCase with(ComplaintCase old, String title, Optional<Draft> draft, List<CaseEntry> entries) {
        Instant now = clock.instant();
        return new ComplaintCase(old.id(), title, old.situation(), draft, old.enclosures(), entries, now);
    }

    private static String titled(String title, Draft draft) {
        return draft.subject().isBlank() ? title : draft.subject();
    }
}
