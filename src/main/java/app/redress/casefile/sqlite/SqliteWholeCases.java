package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.FileCopy;
import app.redress.casefile.Progress;
import app.redress.casefile.Snapshot;
import app.redress.casefile.WatchedInput;
import app.redress.casefile.WholeCase;
import app.redress.casefile.WholeCases;
import app.redress.casefile.sqlite.CaseRows.CaseRow;
import app.redress.drafting.FactsFormat;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Whole cases in SQLite. Copies of files come first, announced as discarded; then the case in one transaction. */
public final class SqliteWholeCases implements WholeCases {
    private final SqliteDatabase database;
    private final Path folder;
    private final CaseRepository repository;
    private final SqliteCaseFacts facts;
    private final SqliteComposedLetters composed;
    private final SqlitePassedOverFindings passedOver;
    private final SqliteAskCorrections corrections;
    private final SqliteDepartures departures;
    private final SqliteCoolingShelf shelf;
    private final CaseRows cases = new CaseRows();
    private final DraftRows drafts = new DraftRows();
    private final EnclosureRows enclosures = new EnclosureRows();
    private final EntryRows entries = new EntryRows(enclosures);
    private final DiscardedFiles discarded;

    /** @param folder where copies of files stand */
    public SqliteWholeCases(SqliteDatabase database, Path folder, CaseRepository repository, FactsFormat format) {
        this.database = database;
        this.folder = folder;
        this.discarded = new DiscardedFiles(database, folder, enclosures);
        this.repository = repository;
        this.facts = new SqliteCaseFacts(database, format);
        this.composed = new SqliteComposedLetters(database);
        this.passedOver = new SqlitePassedOverFindings(database);
        this.corrections = new SqliteAskCorrections(database);
        this.departures = new SqliteDepartures(database);
        this.shelf = new SqliteCoolingShelf(database);
    }

    @Override
    public Optional<WholeCase> find(CaseId id) {
        return repository
                .find(id)
                .map(found -> new WholeCase(
                        found,
                        repository.snapshots(id),
                        facts.of(id),
                        composed.of(id),
                        passedOver.of(id),
                        corrections.of(id),
                        departures.of(id),
                        shelf.of(id)));
    }

    @Override
    public void keep(WholeCase whole, Map<UUID, Path> files, Progress progress) {
        database.write(handle -> {
            files.keySet().forEach(id -> enclosures.discard(handle, id));
            return files.size();
        });
        try {
            copy(whole.files(), files, progress);
            database.write(handle -> insert(handle, whole));
        } catch (RuntimeException e) {
            files.keySet().forEach(discarded::delete);
            throw e;
        }
    }

    private void copy(List<Enclosure> named, Map<UUID, Path> files, Progress progress) {
        long all = named.stream().mapToLong(Enclosure::size).sum() + 1;
        long before = 0;
        for (Enclosure enclosure : named) {
            Path source = files.get(enclosure.id());
            if (source != null) {
                double from = (double) before / all;
                copy(enclosure, source, progress.part(from, from + (double) enclosure.size() / all));
            }
            before += enclosure.size();
        }
    }

    private void copy(Enclosure enclosure, Path source, Progress progress) {
        try (InputStream in = new WatchedInput(Files.newInputStream(source), enclosure.size(), progress)) {
            FileCopy copy = FileCopy.of(
                    new BufferedInputStream(in), folder.resolve(enclosure.id().toString()));
            if (!copy.sha256().equals(enclosure.sha256())) {
                throw new ProblemException("casefile.folder.file-changed", null, enclosure.name());
            }
        } catch (IOException e) {
            throw new ProblemException("casefile.enclosure.not-copied", e, enclosure.name());
        }
    }

    /** What is known of a case goes in as it was, its last change, too. */
    private ComplaintCase insert(Handle handle, WholeCase whole) {
        ComplaintCase complaint = whole.complaint();
        CaseRow row = new CaseRow(0, complaint.title(), complaint.situation(), complaint.updated());
        long number = cases.create(handle, complaint.id(), row);
        complaint.draft().ifPresent(draft -> drafts.save(handle, number, draft));
        for (int place = whole.snapshots().size() - 1; place >= 0; place--) {
            Snapshot snapshot = whole.snapshots().get(place);
            drafts.addState(handle, number, snapshot.taken(), snapshot.draft());
        }
        complaint.enclosures().forEach(enclosure -> enclosures.addToDraft(handle, number, enclosure));
        for (CaseEntry entry : complaint.entries()) {
            entries.add(handle, number, entry);
        }
        cases.followEntries(handle, number);
        keepAround(complaint.id(), whole);
        return complaint;
    }

    /** What is kept of a case beside its entries. */
    private void keepAround(CaseId id, WholeCase whole) {
        whole.facts().ifPresent(told -> facts.keep(id, told));
        whole.composed().ifPresent(made -> composed.keep(id, made));
        passedOver.keep(id, whole.passedOver());
        whole.asks().forEach((ask, standing) -> corrections.correct(id, ask, standing));
        whole.departures().forEach(departure -> departures.keep(id, departure));
        whole.rest().ifPresent(rest -> shelf.lay(id, rest));
    }
}
