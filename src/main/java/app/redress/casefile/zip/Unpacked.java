package app.redress.casefile.zip;

import app.redress.casefile.Progress;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.StoreCopies;
import app.redress.casefile.StoreCopies.Contents;
import app.redress.casefile.StoreCopies.KeptFile;
import app.redress.words.ProblemException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A backup read from its first to its last byte. The store in it comes first, because it says which files there may be
 * and how long each is.
 *
 * @param files names of the copies of enclosures
 * @param small names of settings, situations and rules
 */
record Unpacked(Contents contents, List<String> files, List<String> small) {
    /** Reads everything into {@code scratch}. */
    static Unpacked into(ScratchFolder scratch, Archive archive, StoreCopies copies, Path backup, Progress progress) {
        return read(scratch, archive, copies, backup, Optional.of(progress));
    }

    /** Reads everything, and keeps only the store, for as long as it takes to open it. */
    static void check(ScratchFolder scratch, Archive archive, StoreCopies copies, Path backup) {
        read(scratch, archive, copies, backup, Optional.empty());
    }

    /** Reads the store alone. */
    static Contents look(ScratchFolder scratch, Archive archive, StoreCopies copies, Path backup) {
        return contents(write(scratch, archive, EntryNames.STORE), copies, backup);
    }

    private static Unpacked read(
            ScratchFolder scratch, Archive archive, StoreCopies copies, Path backup, Optional<Progress> keeping) {
        Contents contents = contents(write(scratch, archive, EntryNames.STORE), copies, backup);
        List<String> files = archive.names().stream().filter(EntryNames::isFile).toList();
        refuseOthers(files, contents, archive, backup);
        List<String> small =
                archive.names().stream().filter(EntryNames::isSmall).toList();
        double done = 0;
        for (String name : archive.names()) {
            double share = done++ / archive.names().size();
            keeping.ifPresent(progress -> progress.reached(share));
            if (name.equals(EntryNames.STORE)) {
                continue;
            }
            if (keeping.isPresent()) {
                write(scratch, archive, name);
            } else {
                archive.read(name, OutputStream.nullOutputStream());
            }
        }
        return new Unpacked(contents, files, small);
    }

    private static Path write(ScratchFolder scratch, Archive archive, String name) {
        try {
            Path place = scratch.place(name);
            try (FileOutputStream out = new FileOutputStream(place.toFile())) {
                archive.read(name, out);
                out.getFD().sync();
            }
            return place;
        } catch (IOException e) {
            throw new ProblemException(
                    "casefile.backup.no-room", e, scratch.path().toString());
        }
    }

    private static Contents contents(Path store, StoreCopies copies, Path backup) {
        try {
            return copies.open(store);
        } catch (ProblemException e) {
            // The sentence must name the backup, not a copy that is gone when it is read.
            boolean newer = e.problem().equals("casefile.store.newer");
            throw newer
                    ? new ProblemException("casefile.backup.newer", e, backup.toString())
                    : Archive.damaged(backup, e);
        }
    }

    private static void refuseOthers(List<String> files, Contents contents, Archive archive, Path backup) {
        Map<String, Long> sizes = new HashMap<>();
        for (KeptFile file : contents.files()) {
            sizes.put(EntryNames.of(file), file.size());
        }
        for (String name : files) {
            Long size = sizes.get(name);
            if (size == null || size != archive.size(name)) {
                throw new ProblemException("casefile.backup.foreign", null, backup.toString());
            }
        }
    }
}
