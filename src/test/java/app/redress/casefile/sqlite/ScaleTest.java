package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.note;
import static app.redress.casefile.sqlite.Samples.reply;
import static app.redress.casefile.sqlite.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Agenda;
import app.redress.casefile.Agenda.Part;
import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long things take with very many cases, each beside the bare query for the same in SQLite by plain JDBC, in the same
 * run: the same statements or ones for the same rows, all columns read. How
 * many: the system property {@code redress.cases}, 200 unless told; each has six entries and half a megabyte of files.
 * Files are sparse: they have their length, but take no room.
 */
class ScaleTest {
    private static final int WARM_UP = 50;
    private static final int RUNS = 15;
    private static final int ROWS = 40;
    private static final CaseFilter LAST_YEAR = new CaseFilter(Optional.empty(), Optional.empty(), Optional.of(2025));
    private static final long FILE = 512 * 1024;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String[] SYLLABLES = {"ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te"};

    private final Random random = new Random(20261122);
    private final List<CaseId> ids = new ArrayList<>();
    private final int cases = Integer.getInteger("redress.cases", 200);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aStoreWithVeryManyCases() throws IOException {
        file = folder.resolve("redress.db");
        long start = System.nanoTime();
        Files.createDirectories(folder.resolve("files"));
        try (SqliteDatabase database = SqliteDatabase.open(file)) {
            SqliteCaseRepository repository = new SqliteCaseRepository(database, Clock.systemUTC());
            database.read(handle -> handle.execute("PRAGMA synchronous = OFF"));
            for (int number = 0; number < cases; number++) {
                fill(repository, number);
            }
        }
        tell("%d cases, %d entries, %.1f GB of (sparse) files, a store of %.0f MB, made in %.0f s"
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

    @Test
    void withVeryManyCases() throws SQLException {
        compare("start to the home list", this::start, this::bareStart);
        try (SqliteCaseRepository repository = new SqliteCaseRepository(SqliteDatabase.open(file), Clock.systemUTC());
                Connection bare = new StoreFile(file).connectToRead()) {
            compare("open a case", () -> repository.find(any()), () -> bareCase(bare, any()));
            for (String typed : List.of("so", "sofa", "the sofa ba")) {
                compare(
                        "search \"" + typed + "\"",
                        () -> repository.search(typed, CaseFilter.ALL, 50),
                        () -> bareSearch(bare, typed));
            }
            compare("the first page of the home list", () -> repository.agenda(TODAY, ROWS), () -> bareList(bare));
            compare(
                    "search \"sofa\" in the cases of one year",
                    () -> repository.search("sofa", LAST_YEAR, 50),
                    () -> bareSearchOfYear(bare));
            compare("one line of the list", () -> repository.summary(any()), () -> bareLine(bare, any()));
        }
        compareAdding();
    }

    private void compareAdding() throws SQLException {
        double ours;
        try (SqliteCaseRepository repository = new SqliteCaseRepository(SqliteDatabase.open(file), Clock.systemUTC())) {
            ours = middle(() -> repository.add(any(), note(TODAY, words(30))));
            assertThat(repository.size()).isEqualTo(cases);
        }
        try (Connection bare = new StoreFile(file).connect()) {
            report("add an entry", ours, middle(() -> bareAdd(bare)));
        }
    }

    private void start() {
        try (SqliteDatabase database = SqliteDatabase.open(file)) {
            SqliteEnclosureStore.open(database, folder.resolve("files"), Clock.systemUTC());
            Agenda agenda = new SqliteCaseRepository(database, Clock.systemUTC()).agenda(TODAY, ROWS);
            assertThat(agenda.part(Standing.NEEDS_YOU).first()).hasSizeLessThanOrEqualTo(ROWS);
            assertThat(agenda.parts().values().stream().mapToInt(Part::count).sum())
                    .isEqualTo(cases);
        }
    }

    private void bareStart() throws SQLException {
        try (Connection bare = new StoreFile(file).connectToRead()) {
            bareList(bare);
        }
    }

    private static void bareList(Connection bare) throws SQLException {
        LocalDate soon = TODAY.plusDays(CaseSummary.PRESSING_DAYS);
        ask(bare, CatalogueRows.FIRST, TODAY.toString(), soon.toString(), String.valueOf(ROWS));
        for (Standing standing : Standing.values()) {
            ask(bare, StandingTerms.count(standing), TODAY.toString(), soon.toString());
        }
    }

    private static void bareLine(Connection bare, CaseId id) throws SQLException {
        ask(bare, CaseRows.ONE, TODAY.toString(), id.toString());
    }

    private static void bareSearchOfYear(Connection bare) throws SQLException {
        ask(bare, """
                SELECT search.rowid, rank, snippet(search, -1, char(2), char(3), '…', 24)
                FROM search WHERE search MATCH ? AND EXISTS (SELECT 1 FROM complaint
                    WHERE number = coalesce((SELECT complaint FROM entry WHERE number = search.rowid), -search.rowid)
                        AND year = '2025')
                ORDER BY rank LIMIT 50
                """, "\"sofa\"*");
    }

    /** Binds as many of {@code values} as the query takes, in the order in which it first names them. */
    private static void ask(Connection bare, String query, String... values) throws SQLException {
        try (PreparedStatement statement = bare.prepareStatement(query)) {
            int taken = statement.getParameterMetaData().getParameterCount();
            for (int at = 0; at < taken; at++) {
                statement.setString(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                drain(rows);
            }
        }
    }

    /** As many statements as the store sends, every column of every row read, and nothing made of it. */
    private static void bareCase(Connection bare, CaseId id) throws SQLException {
        String its = "(SELECT number FROM complaint WHERE id = ?)";
        ask(bare, "SELECT * FROM complaint WHERE id = ?", id.toString());
        ask(bare, "SELECT * FROM draft WHERE complaint = " + its, id.toString());
        ask(bare, EnclosureRows.OF_DRAFT.replace(":complaint", its), id.toString());
        ask(bare, EnclosureRows.OF_ENTRIES.replace(":complaint", its), id.toString());
        for (String table :
                List.of("letter_sent", "reply_received", "call", "note", "milestone", "outcome", "promise")) {
            ask(
                    bare,
                    "SELECT entry.id, happened_on, logged, %1$s.* FROM entry JOIN %1$s ON %1$s.entry = entry.number WHERE complaint = %2$s"
                            .formatted(table, its),
                    id.toString());
        }
    }

    private static void bareSearch(Connection bare, String typed) throws SQLException {
        ask(bare, """
                SELECT rowid, rank, snippet(search, -1, char(2), char(3), '…', 24)
                FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50
                """, SearchExpression.of(typed).orElseThrow());
    }

    private void bareAdd(Connection bare) throws SQLException {
        try (Statement statement = bare.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate("INSERT INTO entry (id, complaint, happened_on, logged) VALUES ('"
                    + UUID.randomUUID() + "', 1 + abs(random()) % " + cases
                    + ", '2026-11-21', '2026-11-21T10:00:00.000000000Z')");
            statement.executeUpdate("INSERT INTO note (entry, body) VALUES (last_insert_rowid(), '" + words(30) + "')");
            statement.executeUpdate("COMMIT");
        }
    }

    private static void drain(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }

    private CaseId any() {
        return ids.get(random.nextInt(ids.size()));
    }

    /** A few words are everywhere, most are rare, as in any language. */
    private String words(int count) {
        StringBuilder text = new StringBuilder("The sofa and the ");
        for (int word = 0; word < count; word++) {
            for (int syllable = random.nextInt(3); syllable >= 0; syllable--) {
                text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            text.append(word % 12 == 11 ? ".\n" : " ");
        }
        return text.toString();
    }

    /** The first time counts too: a person opens few cases, and the program has just started. */
    private static void compare(String what, Work ours, Work bare) throws SQLException {
        double first = once(ours);
        double bareFirst = once(bare);
        report(what, middle(ours), middle(bare));
        tell("%s, the first time: %.1f ms, bare %.1f ms".formatted(what, first, bareFirst));
    }

    private static void report(String what, double ours, double bare) {
        tell("%s: %.1f ms, bare %.1f ms, %.1f times".formatted(what, ours, bare, ours / bare));
    }

    /** Warmed up, so that SQLite is compared and not how far Java has got with compiling either side. */
    private static double middle(Work work) throws SQLException {
        for (int run = 0; run < WARM_UP; run++) {
            work.run();
        }
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(once(work));
        }
        times.sort(null);
        return times.get(RUNS / 2);
    }

    /** In milliseconds. */
    private static double once(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void tell(String line) {
        System.out.println(String.format(Locale.ROOT, "SCALE %s", line));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }
}
