package app.redress.casefile.zip;

import app.redress.casefile.Backups;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseId;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteEnclosureStore;
import app.redress.casefile.sqlite.SqliteStoreCopies;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** A data folder as a person might have it. */
record KeptFolder(Path data) {
    static KeptFolder in(Path data) throws IOException {
        Files.createDirectories(data);
        return new KeptFolder(data);
    }

    Path database() {
        return data.resolve("redress.db");
    }

    KeptPlaces places() {
        return new KeptPlaces(
                data,
                data.resolve("files"),
                data.resolve("templates"),
                data.resolve("settings.json"),
                data.resolve("rules.json"));
    }

    Backups backups() {
        return new ZipBackups(places(), new SqliteStoreCopies(database()), CaseFixtures.CLOCK);
    }

    Backups backups(ToLongFunction<Path> room) {
        return new ZipBackups(places(), new SqliteStoreCopies(database()), CaseFixtures.CLOCK, room);
    }

    /** Starts a case about {@code subject} with a file that holds {@code proof}. */
    Enclosure addCase(String subject, String proof) throws IOException {
        try (SqliteDatabase database = SqliteDatabase.open(database())) {
            CaseId id = new SqliteCaseRepository(database, CaseFixtures.CLOCK)
                    .create(subject, "", CaseFixtures.draft(subject, "Dear Skyreach"))
                    .id();
            Path original = Files.writeString(data.resolve("receipt.txt"), proof);
            Enclosure copy = SqliteEnclosureStore.open(database, places().files(), CaseFixtures.CLOCK)
                    .add(id, original);
            Files.delete(original);
            return copy;
        }
    }

    List<String> subjects() {
        try (SqliteDatabase database = SqliteDatabase.open(database())) {
            return new SqliteCaseRepository(database, CaseFixtures.CLOCK)
                    .summaries().stream()
                            .map(summary -> summary.title())
                            .sorted()
                            .toList();
        }
    }

    Path copyOf(Enclosure enclosure) {
        return places().files().resolve(enclosure.id().toString());
    }

    /** Every file by its name, to see that nothing has changed. */
    TreeMap<String, Integer> everything() throws IOException {
        TreeMap<String, Integer> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                // SQLite's shared memory may come and go with every reader.
                if (!file.toString().endsWith("-shm") && !file.toString().endsWith("-wal")) {
                    all.put(
                            data.relativize(file).toString(),
                            Files.isDirectory(file) ? 0 : Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return all;
    }
}
