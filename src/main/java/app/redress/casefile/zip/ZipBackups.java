package app.redress.casefile.zip;

import app.redress.casefile.Backups;
import app.redress.casefile.Progress;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.StoreCopies;
import app.redress.casefile.StoreCopies.Contents;
import app.redress.casefile.StoreCopies.KeptFile;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Backups as one ZIP file each. */
public final class ZipBackups implements Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);
    private static final long ROOM_TO_WORK = 8L << 20;
    private static final double WRITTEN = 0.7;

    private final KeptPlaces places;
    private final StoreCopies copies;
    private final Clock clock;
    private final ToLongFunction<Path> room;

    public ZipBackups(KeptPlaces places, StoreCopies copies, Clock clock) {
        this(places, copies, clock, ZipBackups::usableSpace);
    }

    /** @param room how many bytes a folder's disk has left */
    ZipBackups(KeptPlaces places, StoreCopies copies, Clock clock, ToLongFunction<Path> room) {
        this.places = places;
        this.copies = copies;
        this.clock = clock;
        this.room = room;
    }

    @Override
    public Backup make(Path target, Extent extent, Optional<String> password, Progress progress) {
        Path file = target.toAbsolutePath().normalize();
        if (password.filter(String::isEmpty).isPresent()) {
            throw new ProblemException("casefile.backup.password-empty", null);
        }
        if (!copies.isThereAny()) {
            throw new ProblemException(
                    "casefile.backup.nothing", null, places.data().toString());
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Backup made = make(unfinished, file, extent, password, progress.part(0, WRITTEN));
            progress.reached(WRITTEN);
            check(unfinished, password);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return made;
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.not-written", e, file.toString());
        } finally {
            delete(unfinished);
        }
    }

    private Backup make(Path unfinished, Path file, Extent extent, Optional<String> password, Progress progress)
            throws IOException {
        try (ScratchFolder scratch = ScratchFolder.in(places.data())) {
            Path store = scratch.path().resolve("copy.db");
            copies.copyTo(store);
            Contents contents = copies.open(store);
            List<KeptFile> present = present(contents);
            List<KeptFile> files = extent == Extent.EVERYTHING ? present : List.of();
            write(unfinished, store, files, password, progress);
            int lost = contents.files().size() - present.size();
            return new Backup(file, contents.cases(), files.size(), lost);
        }
    }

    /** A copy that is gone or cut cannot be backed up, and must not keep the rest from being. */
    private List<KeptFile> present(Contents contents) {
        return contents.files().stream()
                .filter(file -> {
                    Path copy = places.of(EntryNames.of(file));
                    return Files.isRegularFile(copy) && copy.toFile().length() == file.size();
                })
                .toList();
    }

    private void write(Path target, Path store, List<KeptFile> files, Optional<String> password, Progress progress)
            throws IOException {
        double all =
                Files.size(store) + files.stream().mapToLong(KeptFile::size).sum() + 1.0;
        try (ArchiveWriter archive = new ArchiveWriter(target, password)) {
            archive.add(EntryNames.STORE, store, progress.part(0, Files.size(store) / all));
            for (String name : small()) {
                archive.add(name, places.of(name), Progress.UNWATCHED);
            }
            double done = Files.size(store);
            for (KeptFile file : files) {
                Progress part = progress.part(done / all, (done + file.size()) / all);
                archive.add(EntryNames.of(file), places.of(EntryNames.of(file)), part);
                done += file.size();
            }
            archive.finish();
        }
    }

    private List<String> small() throws IOException {
        List<String> names = new ArrayList<>(List.of(EntryNames.SETTINGS, EntryNames.RULES));
        if (Files.isDirectory(places.templates())) {
            try (Stream<Path> templates = Files.list(places.templates())) {
                templates.map(file -> EntryNames.TEMPLATES + file.getFileName()).forEach(names::add);
            }
        }
        return names.stream()
                .filter(EntryNames::isSmall)
                .filter(name -> Files.isRegularFile(places.of(name))
                        && places.of(name).toFile().length() <= Archive.LARGEST_SMALL)
                .limit(Archive.MOST_SMALL)
                .toList();
    }

    private void check(Path backup, Optional<String> password) {
        try (ScratchFolder scratch = ScratchFolder.in(places.data());
                Archive archive = Archive.open(backup)) {
            archive.unlock(password);
            Unpacked.check(scratch, archive, copies, backup);
        }
    }

    @Override
    public boolean needsPassword(Path backup) {
        try (Archive archive = Archive.open(backup)) {
            return archive.isEncrypted();
        }
    }

    @Override
    public Look look(Path backup, Optional<String> password) {
        try (Archive archive = Archive.open(backup)) {
            archive.unlock(password);
            try (ScratchFolder scratch = ScratchFolder.in(places.data())) {
                Contents contents = Unpacked.look(scratch, archive, copies, backup);
                int files = (int)
                        archive.names().stream().filter(EntryNames::isFile).count();
                return new Look(contents.cases(), files, contents.changed());
            }
        }
    }

    @Override
    public Restored restore(Path backup, Optional<String> password, Progress progress) {
        try (Archive archive = Archive.open(backup)) {
            archive.unlock(password);
            refuseWithoutRoom(archive, backup);
            try (ScratchFolder scratch = ScratchFolder.in(places.data())) {
                Unpacked unpacked = Unpacked.into(scratch, archive, copies, backup, progress);
                Path aside = places.data()
                        .resolve("before-restore-" + LocalDateTime.now(clock).format(STAMP));
                Optional<Path> kept = new Replacement(places, copies, scratch.path(), aside).carryOut(unpacked);
                int lost = unpacked.contents().files().size()
                        - present(unpacked.contents()).size();
                return new Restored(
                        unpacked.contents().cases(), unpacked.files().size(), lost, kept);
            }
        }
    }

    private void refuseWithoutRoom(Archive archive, Path backup) {
        long left = room.applyAsLong(places.data()) - ROOM_TO_WORK;
        for (String name : archive.names()) {
            left -= archive.size(name);
            if (left < 0) {
                throw new ProblemException("casefile.backup.no-room", null, backup.toString());
            }
        }
    }

    private static long usableSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.no-folder", e, folder.toString());
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.not-written", e, unfinished.toString());
        }
    }
}
