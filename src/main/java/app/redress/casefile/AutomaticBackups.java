package app.redress.casefile;

import app.redress.casefile.Backups.Backup;
import app.redress.casefile.Backups.Extent;
import app.redress.casefile.Backups.Look;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Backups that nobody has to think of: one on every day Redress is opened, one before a new version changes the shape
 * of the store. The newest of each kind are kept.
 */
public final class AutomaticBackups {
    static final int DAYS_KEPT = 7;
    static final int MIGRATIONS_KEPT = 3;

    private static final String DAILY = "daily-";
    private static final String BEFORE_MIGRATION = "before-update-";
    private static final String ENDING = ".zip";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Backups backups;
    private final Path folder;
    private final Clock clock;

    /** @param folder theirs alone; made when there is something to put into it */
    public AutomaticBackups(Backups backups, Path folder, Clock clock) {
        this.backups = backups;
        this.folder = folder;
        this.clock = clock;
    }

    /** Makes today's backup, unless there is one; then lets go of the oldest. */
    public Optional<Backup> daily() {
        Path today = folder.resolve(DAILY + LocalDate.now(clock) + ENDING);
        if (Files.exists(today)) {
            return Optional.empty();
        }
        Backup made = make(today);
        rotate(DAILY, DAYS_KEPT);
        return Optional.of(made);
    }

    /** Makes a backup of a store that is about to change its shape. */
    public Backup beforeMigration() {
        Backup made =
                make(folder.resolve(BEFORE_MIGRATION + LocalDateTime.now(clock).format(STAMP) + ENDING));
        rotate(BEFORE_MIGRATION, MIGRATIONS_KEPT);
        return made;
    }

    /** Those that are there, the newest first. */
    public List<Kept> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Kept> kept = new ArrayList<>();
            for (Path file : all.filter(one -> isOf(DAILY, one) || isOf(BEFORE_MIGRATION, one))
                    .toList()) {
                kept.add(new Kept(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
            }
            kept.sort(Comparator.comparing(Kept::made).reversed());
            return List.copyOf(kept);
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.no-folder", e, folder.toString());
        }
    }

    /** The newest that can still be opened, with what is in it; empty when none can. */
    public Optional<Sound> newestSound() {
        return kept().stream().flatMap(one -> sound(one).stream()).findFirst();
    }

    private Optional<Sound> sound(Kept one) {
        try {
            return Optional.of(new Sound(one, backups.look(one.file(), Optional.empty())));
        } catch (ProblemException e) {
            // The one before it may still be whole.
            return Optional.empty();
        }
    }

    /**
     * A backup that made itself.
     *
     * @param size in bytes
     */
    public record Kept(Path file, Instant made, long size) {}

    /** One that was opened, and what is in it. */
    public record Sound(Kept kept, Look look) {}

    private Backup make(Path target) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.not-written", e, target.toString());
        }
        return backups.make(target, Extent.WITHOUT_FILES, Optional.empty());
    }

    /** Names hold the day, so their order is that of time. */
    private void rotate(String kind, int kept) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> old = all.filter(file -> isOf(kind, file))
                    .sorted(Comparator.reverseOrder())
                    .skip(kept)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.not-rotated", e, folder.toString());
        }
    }

    private static boolean isOf(String kind, Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(kind) && name.endsWith(ENDING);
    }
}
