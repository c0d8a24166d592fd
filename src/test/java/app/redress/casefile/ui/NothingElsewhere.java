package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;

import app.redress.casefile.AutomaticBackups;
import app.redress.casefile.CaseFolder;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseId;
import app.redress.casefile.Progress;
import app.redress.casefile.WholeCase;
import app.redress.casefile.WholeCases;
import app.redress.casefile.sqlite.SqliteStoreCopies;
import app.redress.casefile.zip.KeptPlaces;
import app.redress.casefile.zip.ZipBackups;
import app.redress.letter.ui.EnclosuresInMemory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A person without backups, and without cases from elsewhere. */
final class NothingElsewhere {
    private static final Path NOWHERE = Path.of("nowhere");

    private NothingElsewhere() {}

    static AutomaticBackups backups() {
        KeptPlaces places = new KeptPlaces(NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE);
        return new AutomaticBackups(new ZipBackups(places, new SqliteStoreCopies(NOWHERE), CLOCK), NOWHERE, CLOCK);
    }

    static CaseFolders folders() {
        return new CaseFolders(new NoCases(), new EnclosuresInMemory(), new NoFolder());
    }

    private static final class NoCases implements WholeCases {
        @Override
        public Optional<WholeCase> find(CaseId id) {
            return Optional.empty();
        }

        @Override
        public void keep(WholeCase whole, Map<UUID, Path> files, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoFolder implements CaseFolder {
        @Override
        public void save(WholeCase whole, Map<UUID, Path> files, Path target, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Opened open(Path folder, Predicate<CaseId> taken) {
            throw new UnsupportedOperationException();
        }
    }
}
