package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.note;
import static app.redress.casefile.sqlite.Samples.reply;
import static app.redress.casefile.sqlite.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Departure;
import app.redress.casefile.StoreCopies.Contents;
import app.redress.casefile.UpcomingDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class SalvageTest {
    private static final int CASES = 60;
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private final Map<CaseId, ComplaintCase> before = new LinkedHashMap<>();
    private Path file;
    private Path target;

    @BeforeEach
    void aStoreWithCases() {
        file = folder.resolve("redress.db");
        target = folder.resolve("read.db");
        try (SqliteCaseRepository cases = new SqliteCaseRepository(SqliteDatabase.open(file), new HandClock())) {
            for (int number = 0; number < CASES; number++) {
                CaseId id = cases.create("Case " + number, "", draft("The sofa tore. ".repeat(60)))
                        .id();
                cases.add(id, sent(MONDAY, letter("Please refund £400. ".repeat(40))));
                cases.add(id, reply(MONDAY.plusDays(3), "We are looking into it. ".repeat(30)));
                cases.add(id, note(MONDAY, "Keep calm."));
                before.put(id, cases.find(id).orElseThrow());
            }
        }
    }

    @Test
    void whatIsWholeIsReadToTheLastWord() {
        assertThat(salvaged()).map(Contents::cases).hasValue(CASES);
        assertThat(readAgain()).isEqualTo(before);
    }

    @Test
    void oneDamagedPageTakesOnlyWhatWasOnIt() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int read = 0;
        int pages = whole.length / PAGE;
        for (int page = 1; page < pages; page += pages / 12) {
            Files.deleteIfExists(target);
            byte[] damaged = whole.clone();
            byte[] noise = new byte[PAGE];
            new Random(page).nextBytes(noise);
            System.arraycopy(noise, 0, damaged, page * PAGE, PAGE);
            Files.write(file, damaged);

            read += salvaged().map(Contents::cases).orElse(0);
            assertThat(file).hasBinaryContent(damaged);
            if (Files.exists(target)) {
                assertNothingIsInvented();
            }
        }
        // A page at the root of a table takes the table with it; any other takes a few rows.
        assertThat(read).isGreaterThan(6 * CASES);
    }

    /** Of the tables without row numbers SQLite says only that they hold orphans, not which. */
    @Test
    void whatBelongedToALostRowGoesWithIt() throws SQLException {
        CaseId whole = before.keySet().iterator().next();
        CaseId lost = List.copyOf(before.keySet()).get(1);
        try (SqliteDatabase database = SqliteDatabase.open(file)) {
            SqliteDepartures departures = new SqliteDepartures(database);
            for (CaseId id : List.of(whole, lost)) {
                departures.keep(id, left());
                new SqliteUpcomingDays(database)
                        .keep(id, List.of(new UpcomingDay(MONDAY, "a right")), Optional.empty());
                new SqliteAskCorrections(database).correct(id, "a refund", "ANSWERED");
            }
        }
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys = OFF; DELETE FROM complaint WHERE id = '" + lost + "'");
        }

        assertThat(salvaged()).map(Contents::cases).hasValue(CASES - 1);
        try (SqliteDatabase database = SqliteDatabase.open(target)) {
            assertThat(new SqliteDepartures(database).of(whole).get(0).contents())
                    .hasSize(1);
            assertThat(new SqliteAskCorrections(database).of(whole)).hasSize(1);
        }
    }

    private static Departure left() {
        return new Departure(
                UUID.randomUUID(),
                Instant.EPOCH,
                "EML",
                "letter.eml",
                6,
                "c".repeat(64),
                "",
                "Dear …",
                List.of(new Departure.Content("Tear.jpg", 7, "a".repeat(64), true)),
                Optional.empty());
    }

    @Test
    void aFileCutShortIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / PAGE * 9 / 10 * PAGE));
        assertThat(salvaged()).map(Contents::cases).hasValueSatisfying(read -> assertThat(read)
                .isPositive());
        assertNothingIsInvented();
    }

    @Test
    void nothingIsReadFromWhatIsNoStore() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);
        assertThat(salvaged()).isEmpty();
        assertThat(file).hasBinaryContent(noise);
    }

    private Optional<Contents> salvaged() {
        return new SqliteStoreCopies(file).salvageTo(target);
    }

    /** What came back came back as it was; whether a letter lost its reply is for the person to see. */
    private void assertNothingIsInvented() {
        readAgain().forEach((id, read) -> {
            ComplaintCase once = Objects.requireNonNull(before.get(id), "a case that never was");
            assertThat(read.title()).isEqualTo(once.title());
            assertThat(once.entries()).containsAll(read.entries());
        });
    }

    private Map<CaseId, ComplaintCase> readAgain() {
        Map<CaseId, ComplaintCase> read = new LinkedHashMap<>();
        try (SqliteCaseRepository cases = new SqliteCaseRepository(SqliteDatabase.open(target), new HandClock())) {
            before.keySet().forEach(id -> cases.find(id).ifPresent(found -> read.put(id, found)));
        }
        return read;
    }
}
