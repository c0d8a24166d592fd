package app.redress.casefile.sqlite;

import app.redress.casefile.AttachmentStore;
import app.redress.casefile.CaseId;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.FileCopy;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/**
 * Copies of enclosures as files named by their ids, with what is known of them in the store. A copy is announced in
 * the store as discarded before it is made and registered after, so that whatever interrupts this, the next start knows
 * which files nobody holds. Files the store does not name are never touched.
 */
public final class SqliteEnclosureStore implements EnclosureStore, AttachmentStore {
    private static final long ROOM_TO_WORK = 1 << 20;

    private final SqliteDatabase database;
    private final Path folder;
    private final Clock clock;
    private final MediaTypes mediaTypes = new MediaTypes();
    private final CaseRows cases = new CaseRows();
    private final EnclosureRows enclosures = new EnclosureRows();
    private final DiscardedFiles discarded;

    private SqliteEnclosureStore(SqliteDatabase database, Path folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.discarded = new DiscardedFiles(database, folder, enclosures);
    }

    /**
     * Opens the store whose copies stand in {@code folder}, and deletes those that were let go before.
     *
     * @throws ProblemException when the folder cannot be made
     */
    public static SqliteEnclosureStore open(SqliteDatabase database, Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException("casefile.store.read-only", e, folder.toString());
        }
        SqliteEnclosureStore store = new SqliteEnclosureStore(database, folder, clock);
        store.clear();
        return store;
    }

    @Override
    public void clear() {
        discarded.deleteAll();
    }

    /** The same for copies that somebody else looks after: nothing is deleted. */
    public static SqliteEnclosureStore toRead(SqliteDatabase database, Path folder, Clock clock) {
        return new SqliteEnclosureStore(database, folder, clock);
    }

    @Override
    public Enclosure add(CaseId id, Path original) {
        Enclosure copy = keep(id, original);
        try {
            return registered(id, copy);
        } catch (IOException e) {
            throw unreadable(original, copy.name(), e);
        }
    }

    @Override
    public void addAgain(CaseId id, Enclosure held) {
        database.write(handle -> {
            long number = cases.number(handle, id);
            enclosures.addToDraft(handle, number, held);
            cases.touch(handle, number, clock.instant());
            return held;
        });
    }

    @Override
    public Enclosure keep(CaseId id, Path original) {
        String name = String.valueOf(original.getFileName());
        if (Files.exists(original) && !Files.isRegularFile(original)) {
            throw new ProblemException("casefile.enclosure.no-file", null, name);
        }
        UUID copy = UUID.randomUUID();
        try (InputStream source = new BufferedInputStream(Files.newInputStream(original))) {
            database.write(handle -> {
                enclosures.discard(handle, copy);
                return cases.number(handle, id);
            });
            return copy(source, name, copy);
        } catch (IOException e) {
            throw unreadable(original, name, e);
        }
    }

    private Enclosure copy(InputStream source, String name, UUID id) throws IOException {
        source.mark(MediaTypes.HEAD);
        byte[] head = source.readNBytes(MediaTypes.HEAD);
        if (head.length == 0) {
            throw new ProblemException("casefile.enclosure.empty", null, name);
        }
        source.reset();
        try {
            FileCopy copy = FileCopy.of(source, folder.resolve(id.toString()));
            return new Enclosure(id, name, mediaTypes.of(name, head), copy.size(), copy.sha256());
        } catch (IOException e) {
            discarded.delete(id);
            throw new ProblemException(
                    isShortOfSpace() ? "casefile.enclosure.full" : "casefile.enclosure.not-copied", e, name);
        }
    }

    private Enclosure registered(CaseId id, Enclosure enclosure) throws IOException {
        try {
            return database.write(handle -> {
                long number = cases.number(handle, id);
                enclosures.addToDraft(handle, number, enclosure);
                cases.touch(handle, number, clock.instant());
                return enclosure;
            });
        } catch (ProblemException e) {
            // Above all when the disk is full: the copy must not take up the last room until the next start.
            FileCopy.delete(folder.resolve(enclosure.id().toString()));
            throw e;
        }
    }

    @Override
    public void remove(CaseId id, Enclosure enclosure) {
        boolean letGo = database.write(handle -> {
            long number = cases.number(handle, id);
            enclosures.takeOffDraft(handle, number, enclosure.id());
            cases.touch(handle, number, clock.instant());
            return enclosures.discarded(handle).contains(enclosure.id());
        });
        if (letGo) {
            discarded.delete(enclosure.id());
        }
    }

    @Override
    public Path file(Enclosure enclosure) {
        Path file = folder.resolve(enclosure.id().toString());
        try {
            if (Files.size(file) != enclosure.size()) {
                throw new ProblemException("casefile.enclosure.damaged", null, enclosure.name());
            }
            return file;
        } catch (IOException e) {
            throw new ProblemException("casefile.enclosure.missing", e, enclosure.name());
        }
    }

    private static ProblemException unreadable(Path original, String name, IOException cause) {
        boolean gone = !Files.exists(original);
        return new ProblemException(gone ? "casefile.enclosure.gone" : "casefile.enclosure.unreadable", cause, name);
    }

    private boolean isShortOfSpace() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM_TO_WORK;
        } catch (IOException e) {
            return false;
        }
    }
}
