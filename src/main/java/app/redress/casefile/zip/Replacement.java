package app.redress.casefile.zip;

import app.redress.casefile.StoreCopies;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts what was unpacked in its place. The store comes last, so that whatever interrupts this, the old cases or the new
 * ones are there whole. Copies of enclosures bear names that are given once in the world: they stand beside the old ones,
 * which the store that was set aside still names.
 */
record Replacement(KeptPlaces places, StoreCopies copies, Path unpacked, Path aside) {
    /** @return the folder that holds what stood there before, if anything did */
    Optional<Path> carryOut(Unpacked what) {
        try {
            Files.createDirectories(aside);
            for (String name : what.files()) {
                move(name);
            }
            for (String name : what.small()) {
                keep(name);
                move(name);
            }
            copies.replaceWith(unpacked.resolve(EntryNames.STORE), aside);
            return isEmpty(aside) ? Optional.empty() : Optional.of(aside);
        } catch (IOException e) {
            throw new ProblemException(
                    "casefile.backup.not-replaced", e, places.data().toString(), aside.toString());
        }
    }

    private void move(String name) throws IOException {
        Path target = places.of(name);
        Files.createDirectories(target.resolveSibling(""));
        Files.move(unpacked.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void keep(String name) throws IOException {
        Path before = places.of(name);
        if (Files.exists(before) && Files.mismatch(before, unpacked.resolve(name)) >= 0) {
            Path kept = aside.resolve(name);
            Files.createDirectories(kept.resolveSibling(""));
            Files.copy(before, kept);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                return false;
            }
        }
        Files.delete(folder);
        return true;
    }
}
