package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.note;
import static app.redress.casefile.sqlite.Samples.reply;
import static app.redress.casefile.sqlite.Samples.sent;

import app.redress.casefile.CaseId;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A store with very many cases. How many: the system property {@code redress.cases}, 200 unless told; each has six entries
 * and half a megabyte of files. Files are sparse: they have their length, but take no room.
 */
final class ManyCases {
    private static final long FILE = 512 * 1024;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String[] SYLLABLES = {"ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te"};

    final Path file;
    private final Path folder;
    private final Random random = new Random(20261122);
    private final List<CaseId> ids = new ArrayList<>();
    final int cases = Integer.getInteger("redress.cases", 200);

    private ManyCases(Path folder) {
        this.folder = folder;
        file = folder.resolve("redress.db");
    }

    static ManyCases in(Path folder) throws IOException {
        ManyCases made = new ManyCases(folder);
        made.fill();
        return made;
    }

    private void fill() throws IOException {
        long start = System.nanoTime();
        Files.createDirectories(folder.resolve("files"));
        try (SqliteDatabase database = SqliteDatabase.open(file)) {
            SqliteCaseRepository repository = new SqliteCaseRepository(database, Clock.systemUTC());
            database.read(handle -> handle.execute("PRAGMA synchronous = OFF"));
            for (int number = 0; number < cases; number++) {
                fill(repository, number);
            }
        }
        Stopwatch.tell("%d cases, %d entries, %.1f GB of (sparse) files, a store of %.0f MB, made in %.0f s"
                .formatted(
                        cases,
                        cases * 6,
                        cases * FILE / 1e9,
                        Files.size(file) / 1e6,
                        (System.nanoTime() - start) / 1e9));
    }

    private void fill(SqliteCaseRepository repository, int number) throws IOException {
        CaseId id = repository.create("Case " + number, "", draft(words(120))).id();
        ids.add(id);
        LocalDate day = FIRST.plusDays(random.nextInt(1000));
        repository.add(id, sent(day, letter(words(200), sparse())));
        repository.add(id, note(day.plusDays(1), words(20)));
        repository.add(id, Samples.call(day.plusDays(2), words(20), words(5)));
        if (number % 20 == 0) {
            repository.add(id, note(day.plusDays(9), words(120)));
        } else {
            repository.add(id, reply(day.plusDays(9), words(120)));
        }
        repository.add(id, note(day.plusDays(10), words(20)));
        repository.add(id, note(day.plusDays(11), words(20)));
        if (number % 10 == 5) {
            repository.saveDraft(id, draft(words(120)));
        }
    }

    private Enclosure sparse() throws IOException {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        try (RandomAccessFile content = new RandomAccessFile(
                folder.resolve("files").resolve(id.toString()).toFile(), "rw")) {
            content.setLength(FILE);
        }
        return new Enclosure(id, "photo.jpg", "image/jpeg", FILE, "0".repeat(64));
    }

    Path files() {
        return folder.resolve("files");
    }

    CaseId any() {
        return ids.get(random.nextInt(ids.size()));
    }

    /** A few words are everywhere, most are rare, as in any language. */
    String words(int count) {
        StringBuilder text = new StringBuilder("The sofa and the ");
        for (int word = 0; word < count; word++) {
            for (int syllable = random.nextInt(3); syllable >= 0; syllable--) {
                text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            text.append(word % 12 == 11 ? ".\n" : " ");
        }
        return text.toString();
    }
}
