package app.redress.letter.ui;

import app.redress.casefile.Agenda;
import app.redress.casefile.CaseChoices;
import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.casefile.SearchHit;
import app.redress.casefile.Snapshot;
import app.redress.letter.Enclosure;
import app.redress.letter.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the editor asks of a repository, and nothing else. */
public final class DraftsInMemory implements CaseRepository {
    private final Map<CaseId, Draft> drafts = new LinkedHashMap<>();
    private final List<Party> recipients = new ArrayList<>();
    private @Nullable RuntimeException trouble;
    private int saves;

    public ComplaintCase open(Draft draft) {
        CaseId id = CaseId.random();
        drafts.put(id, draft);
        return new ComplaintCase(id, draft.subject(), "", Optional.of(draft), List.of(), List.of(), Instant.EPOCH);
    }

    public void failWith(@Nullable RuntimeException newTrouble) {
        trouble = newTrouble;
    }

    public Draft draft(CaseId id) {
        return Optional.ofNullable(drafts.get(id)).orElseThrow();
    }

    public int saves() {
        return saves;
    }

    @Override
    public void saveDraft(CaseId id, Draft draft) {
        saves++;
        if (trouble != null) {
            throw trouble;
        }
        drafts.put(id, draft);
    }

    @Override
    public List<Party> recipients() {
        return List.copyOf(recipients);
    }

    @Override
    public void keepRecipient(Party recipient) {
        recipients.removeIf(known -> known.name().equals(recipient.name()));
        recipients.add(0, recipient);
    }

    @Override
    public ComplaintCase create(String title, String situation, Draft draft) {
        return open(draft);
    }

    @Override
    public Optional<ComplaintCase> find(CaseId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CaseSummary> summaries() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Agenda agenda(LocalDate today, int rows) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CaseSummary> summary(CaseId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CaseSummary> latestOpen(int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CaseChoices choices() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void classify(CaseId id, String situation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dropDraft(CaseId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Snapshot> snapshots(CaseId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(CaseId id, CaseEntry entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void prove(CaseId id, UUID letter, String proof, List<Enclosure> files) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replace(CaseId id, CaseEntry entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeEntry(CaseId id, UUID entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(CaseId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<SearchHit> search(String words, CaseFilter filter, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forgetRecipient(Party recipient) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
