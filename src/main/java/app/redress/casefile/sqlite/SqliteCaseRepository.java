package app.redress.casefile.sqlite;

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
import app.redress.casefile.SnapshotRule;
import app.redress.casefile.sqlite.CaseRows.CaseRow;
import app.redress.letter.Enclosure;
import app.redress.letter.Party;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jdbi.v3.core.Handle;

/** Cases in SQLite. Each method is one transaction. */
public final class SqliteCaseRepository implements CaseRepository {
    private final SqliteDatabase database;
    private final Clock clock;
    private final CaseRows cases = new CaseRows();
    private final DraftRows drafts = new DraftRows();
    private final EnclosureRows enclosures = new EnclosureRows();
    private final EntryRows entries = new EntryRows(enclosures);
    private final RecipientRows directory = new RecipientRows();
    private final CatalogueRows catalogue = new CatalogueRows();
    private final SearchIndex index = new SearchIndex();

    public SqliteCaseRepository(SqliteDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public ComplaintCase create(String title, String situation, Draft draft) {
        CaseId id = CaseId.random();
        CaseRow row = new CaseRow(0, title, situation, clock.instant());
        write(handle -> drafts.save(handle, cases.create(handle, id, row), draft));
        return new ComplaintCase(id, title, situation, Optional.of(draft), List.of(), List.of(), row.updated());
    }

    @Override
    public Optional<ComplaintCase> find(CaseId id) {
        return database.read(handle -> cases.find(handle, id).map(row -> whole(handle, id, row)));
    }

    private ComplaintCase whole(Handle handle, CaseId id, CaseRow row) {
        return new ComplaintCase(
                id,
                row.title(),
                row.situation(),
                drafts.find(handle, row.number()),
                enclosures.ofDraft(handle, row.number()),
                entries.inCase(handle, row.number()),
                row.updated());
    }

    @Override
    public List<CaseSummary> summaries() {
        return database.read(handle -> cases.summaries(handle, today()));
    }

    @Override
    public void eachSummary(Consumer<CaseSummary> each) {
        database.read(handle -> cases.eachSummary(handle, today(), each));
    }

    @Override
    public Agenda agenda(LocalDate today, int rows) {
        return database.read(handle -> catalogue.agenda(handle, today, rows));
    }

    @Override
    public Optional<CaseSummary> summary(CaseId id) {
        return database.read(handle -> cases.summary(handle, id, today()));
    }

    @Override
    public List<CaseSummary> latestOpen(int limit) {
        return database.read(handle -> catalogue.latestOpen(handle, today(), limit));
    }

    @Override
    public int size() {
        return database.read(catalogue::size);
    }

    @Override
    public CaseChoices choices() {
        return database.read(catalogue::choices);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void saveDraft(CaseId id, Draft draft) {
        write(handle -> {
            long number = cases.number(handle, id);
            Optional<Draft> before = drafts.find(handle, number);
            if (before.filter(draft::saysTheSameAs).isPresent()) {
                drafts.moveCaret(handle, number, draft.caret());
            } else {
                replaceDraft(handle, number, before, draft);
            }
        });
    }

    private void replaceDraft(Handle handle, long number, Optional<Draft> before, Draft draft) {
        Instant now = clock.instant();
        if (before.isPresent() && SnapshotRule.keeps(before.get(), draft, drafts.lastStateTaken(handle, number), now)) {
            drafts.keepState(handle, number, now);
        }
        drafts.save(handle, number, draft);
        if (!draft.subject().isBlank()) {
            cases.rename(handle, number, draft.subject().strip());
        }
        cases.touch(handle, number, now);
    }

    @Override
    public void classify(CaseId id, String situation) {
        change(id, (handle, number) -> cases.classify(handle, number, situation));
    }

    @Override
    public void dropDraft(CaseId id) {
        change(id, (handle, number) -> {
            drafts.keepState(handle, number, clock.instant());
            drafts.end(handle, number);
        });
    }

    @Override
    public List<Snapshot> snapshots(CaseId id) {
        return database.read(handle -> drafts.states(handle, cases.number(handle, id)));
    }

    @Override
    public void add(CaseId id, CaseEntry entry) {
        change(id, (handle, number) -> {
            entries.add(handle, number, entry);
            if (entry instanceof CaseEntry.LetterSent sent) {
                drafts.endAsSent(handle, number, sent.letter().body(), clock.instant());
                enclosures.clearDraft(handle, number);
            }
        });
    }

    @Override
    public void prove(CaseId id, UUID letter, String proof, List<Enclosure> files) {
        change(id, (handle, number) -> entries.prove(handle, number, letter, proof, files));
    }

    @Override
    public void replace(CaseId id, CaseEntry entry) {
        change(id, (handle, number) -> entries.replace(handle, number, entry));
    }

    @Override
    public void removeEntry(CaseId id, UUID entry) {
        change(id, (handle, number) -> entries.remove(handle, number, entry));
    }

    @Override
    public void delete(CaseId id) {
        write(handle -> cases.delete(handle, id));
    }

    @Override
    public List<SearchHit> search(String words, CaseFilter filter, int limit) {
        return database.read(handle -> index.find(handle, words, filter, today(), limit));
    }

    @Override
    public List<Party> recipients() {
        return database.read(directory::all);
    }

    @Override
    public void keepRecipient(Party recipient) {
        write(handle -> directory.keep(handle, recipient));
    }

    @Override
    public void forgetRecipient(Party recipient) {
        write(handle -> directory.forget(handle, recipient));
    }

    @Override
    public void close() {
        database.close();
    }

    /** Changes something in a case whose line in the list must follow. */
    private void change(CaseId id, ObjLongConsumer<Handle> work) {
        write(handle -> {
            long number = cases.number(handle, id);
            work.accept(handle, number);
            cases.followEntries(handle, number);
            cases.touch(handle, number, clock.instant());
        });
    }

    private void write(Consumer<Handle> work) {
        database.write(handle -> {
            work.accept(handle);
            return true;
        });
    }
}
