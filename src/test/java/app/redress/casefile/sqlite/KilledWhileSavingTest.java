package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.note;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often: the system property {@code redress.kills}, 5 unless told. */
class KilledWhileSavingTest {
    private static final long SEED = Long.getLong("redress.seed", new Random().nextLong());
    private static final Random RANDOM = new Random(SEED);

    @TempDir
    Path folder;

    @BeforeAll
    static void tellTheSeed(TestReporter reporter) {
        reporter.publishEntry("redress.seed", Long.toString(SEED));
    }

    static IntStream kills() {
        return IntStream.rangeClosed(1, Integer.getInteger("redress.kills", 5));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void whatWasAcknowledgedIsThereAfterAKill(int kill) throws IOException, InterruptedException {
        int acknowledged = killWhileTyping();
        try (SqliteDatabase database = SqliteDatabase.open(folder.resolve("redress.db"))) {
            SqliteCaseRepository repository = new SqliteCaseRepository(database, Clock.systemUTC());
            SqliteEnclosureStore files =
                    SqliteEnclosureStore.open(database, folder.resolve("files"), Clock.systemUTC());
            CaseId id = repository.summaries().get(0).id();
            ComplaintCase found = repository.find(id).orElseThrow();
            String seeded = "kill %d, seed %d".formatted(kill, SEED);
            assertThat(Typist.round(found.draft().orElseThrow().body()))
                    .as(seeded)
                    .isBetween(acknowledged, acknowledged + 1);
            assertThat(found.entries()).as(seeded).hasSizeGreaterThanOrEqualTo(acknowledged / Typist.NOTE_EVERY);
            assertThat(found.enclosures()).as(seeded).hasSizeGreaterThanOrEqualTo(acknowledged / Typist.FILE_EVERY);
            found.enclosures()
                    .forEach(enclosure ->
                            assertThat(files.file(enclosure)).as(seeded).exists());
            assertThat(copies()).as(seeded).isEqualTo(found.enclosures().size());
        }
    }

    private long copies() throws IOException {
        try (Stream<Path> list = Files.list(folder.resolve("files"))) {
            return list.count();
        }
    }

    /** Returns the last round that was acknowledged. */
    private int killWhileTyping() throws IOException, InterruptedException {
        int patience = 20 + RANDOM.nextInt(60);
        Process typist = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Typist.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = typist.inputReader()) {
            int last = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (last == patience) {
                    typist.waitFor(RANDOM.nextInt(15_000), TimeUnit.MICROSECONDS);
                    // Through its handle: the process itself would close the pipe, with what was said last in it.
                    typist.toHandle().destroyForcibly();
                }
            }
            return last;
        } finally {
            typist.destroyForcibly();
            typist.waitFor();
        }
    }

    /** A program that saves without end and says each time that it has. */
    static final class Typist {
        static final int NOTE_EVERY = 5;
        static final int FILE_EVERY = 7;

        private Typist() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            Path receipt = Files.writeString(folder.resolve("receipt.txt"), "paid ".repeat(5000));
            SqliteDatabase database = SqliteDatabase.open(folder.resolve("redress.db"));
            // The log is folded into the store all the time, so that kills hit that moment too.
            database.read(handle -> handle.execute("PRAGMA wal_autocheckpoint = 20"));
            SqliteCaseRepository repository = new SqliteCaseRepository(database, Clock.systemUTC());
            SqliteEnclosureStore files =
                    SqliteEnclosureStore.open(database, folder.resolve("files"), Clock.systemUTC());
            CaseId id = repository.create("t", "", draft(text(0))).id();
            for (int round = 1; ; round++) {
                repository.saveDraft(id, draft(text(round)));
                if (round % NOTE_EVERY == 0) {
                    repository.add(id, note(MONDAY, text(round)));
                }
                if (round % FILE_EVERY == 0) {
                    files.add(id, receipt);
                }
                System.out.println(round);
            }
        }

        /** A page whose every line names the round, so that half of one would show. */
        private static String text(int round) {
            return ("The sofa tore, round " + round + "\n").repeat(40);
        }

        static int round(String text) {
            int round = Integer.parseInt(text.lines().findFirst().orElseThrow().replaceAll("\\D", ""));
            assertThat(text).isEqualTo(text(round));
            return round;
        }
    }
}
