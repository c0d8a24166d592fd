package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Progress;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.WholeCase;
import app.redress.casefile.json.CaseTexts;
import app.redress.casefile.json.JsonCaseFolder;
import app.redress.casefile.sqlite.SqliteCaseFacts;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteEnclosureStore;
import app.redress.casefile.sqlite.SqliteWholeCases;
import app.redress.drafting.json.JsonFacts;
import app.redress.export.CasePacks;
import app.redress.export.imaging.ImagingPictures;
import app.redress.export.pdf.PdfCasePack;
import app.redress.letter.Enclosure;
import app.redress.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A program that types, adds replies with files, deletes entries and cases, takes cases out and in, and packs them, on a
 * data folder as the window has it, is killed at a moment nobody chose. How often: the system property
 * {@code redress.kills}, 5 unless told.
 */
class KilledTest {
    private static final long SEED = Long.getLong("redress.seed", new Random().nextLong());
    private static final Random RANDOM = new Random(SEED);

    @TempDir
    private Path folder;

    @BeforeAll
    static void tellTheSeed(TestReporter reporter) {
        reporter.publishEntry("redress.seed", Long.toString(SEED));
    }

    static IntStream kills() {
        return IntStream.rangeClosed(1, Integer.getInteger("redress.kills", 5));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void nothingAcknowledgedIsLostAndNothingIsHalfThere(int kill) throws IOException, InterruptedException {
        List<String> acknowledged = killWhileWorking();
        String seeded = "kill %d, seed %d, after %s".formatted(kill, SEED, acknowledged);
        DataFolder opened = DataFolder.open(new AppDirectories(folder.resolve("data")), Clock.systemUTC());
        try {
            assertWhatWasSaid(opened, acknowledged, seeded);
            assertFilesAreThoseOfTheCases(opened, seeded);
        } finally {
            opened.close();
        }
        assertNothingUnfinished(seeded);
        Path pack = folder.resolve("out").resolve("pack.pdf");
        if (Files.exists(pack)) {
            Loader.loadPDF(pack.toFile()).close();
        }
        Path saved = folder.resolve("out").resolve("saved");
        if (Files.exists(saved)) {
            assertThat(saved.resolve("case.json")).as(seeded).exists();
        }
    }

    private static void assertWhatWasSaid(DataFolder opened, List<String> acknowledged, String seeded) {
        Set<String> gone = new HashSet<>();
        for (String said : acknowledged) {
            List<String> words = List.of(said.split(" ", -1));
            if (words.get(0).equals("deleting")) {
                gone.add(words.get(1));
            }
        }
        for (String said : acknowledged) {
            List<String> words = List.of(said.split(" ", -1));
            switch (words.get(0)) {
                case "typed" ->
                    assertThat(Worker.round(draft(opened, words.get(1))))
                            .as(seeded)
                            .isGreaterThanOrEqualTo(Integer.parseInt(words.get(2)));
                case "kept", "taken" -> {
                    if (!gone.contains(words.get(1))) {
                        assertThat(opened.cases().find(CaseId.of(words.get(1))))
                                .as(seeded)
                                .isPresent();
                    }
                }
                case "deleted" ->
                    assertThat(opened.cases().find(CaseId.of(words.get(1))))
                            .as(seeded)
                            .isEmpty();
                case "removed" -> assertThat(entries(opened)).as(seeded).doesNotContain(UUID.fromString(words.get(1)));
                default -> {}
            }
        }
    }

    private static String draft(DataFolder opened, String id) {
        return opened.cases()
                .find(CaseId.of(id))
                .orElseThrow()
                .draft()
                .orElseThrow()
                .body();
    }

    private static List<UUID> entries(DataFolder opened) {
        return cases(opened).stream()
                .flatMap(complaint -> complaint.entries().stream())
                .map(CaseEntry::id)
                .toList();
    }

    private static List<ComplaintCase> cases(DataFolder opened) {
        return opened.cases().summaries().stream()
                .map(CaseSummary::id)
                .map(id -> opened.cases().find(id).orElseThrow())
                .toList();
    }

    /** Every file that a case names is there and whole, and no other is. */
    private void assertFilesAreThoseOfTheCases(DataFolder opened, String seeded) throws IOException {
        Set<String> named = new HashSet<>();
        for (ComplaintCase complaint : cases(opened)) {
            WholeCase whole = opened.whole().find(complaint.id()).orElseThrow();
            for (Enclosure enclosure : whole.files()) {
                assertThat(opened.files().file(enclosure)).as(seeded).exists();
                named.add(enclosure.id().toString());
            }
        }
        try (Stream<Path> files = Files.list(opened.directories().files())) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .as(seeded)
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private void assertNothingUnfinished(String seeded) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(file -> String.valueOf(file.getFileName())))
                    .as(seeded)
                    .noneMatch(name -> name.startsWith("unfinished-") || name.endsWith(".part"));
        }
    }

    /** Returns what the program had said before it was killed. */
    private List<String> killWhileWorking() throws IOException, InterruptedException {
        Process working = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        folder.toString(),
                        Long.toString(RANDOM.nextLong()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int patience = 1 + RANDOM.nextInt(40);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = working.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (said.size() == patience) {
                    working.waitFor(RANDOM.nextInt(150_000), TimeUnit.MICROSECONDS);
                    // Through its handle: the process itself would close the pipe, with what was said last in it.
                    working.toHandle().destroyForcibly();
                }
            }
            assertThat(said.size())
                    .as("it was killed, and did not end by itself")
                    .isGreaterThanOrEqualTo(patience);
            return said;
        } finally {
            working.destroyForcibly();
            working.waitFor();
        }
    }

    /** Works without end, and says each time what it has done. */
    static final class Worker {
        private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

        private final Path folder;
        private final Random random;
        private final SqliteCaseRepository cases;
        private final SqliteEnclosureStore files;
        private final CasePacks packs;
        private final CaseFolders folders;
        private final Path receipt;
        private final CaseId first;
        private int round;

        private Worker(Path folder, long seed) throws IOException {
            this.folder = folder;
            random = new Random(seed);
            AppDirectories directories = new AppDirectories(folder.resolve("data"));
            directories.prepare();
            Clock clock = Clock.systemUTC();
            SqliteDatabase database = SqliteDatabase.open(directories.database());
            cases = new SqliteCaseRepository(database, clock);
            files = SqliteEnclosureStore.open(database, directories.files(), clock);
            CaseFacts facts = new SqliteCaseFacts(database, new JsonFacts());
            SqliteWholeCases whole = new SqliteWholeCases(database, directories.files(), cases, new JsonFacts());
            CaseWords words = CaseWords.of(Words.load(Locale.ENGLISH), clock);
            packs = new CasePacks(
                    cases,
                    facts,
                    files,
                    new PdfCasePack(words.words(), new ImagingPictures(), directories.data()),
                    words);
            folders = new CaseFolders(whole, files, new JsonCaseFolder(new CaseTexts(words), directories.data()));
            Files.createDirectories(folder.resolve("out"));
            receipt = Files.writeString(folder.resolve("receipt.txt"), "paid ".repeat(50_000));
            first = cases.create("First", "", CaseFixtures.draft("First", text(0)))
                    .id();
            say("kept " + first);
        }

        public static void main(String[] arguments) throws IOException {
            Worker worker = new Worker(Path.of(arguments[0]), Long.parseLong(arguments[1]));
            while (true) {
                worker.work();
            }
        }

        private void work() throws IOException {
            round++;
            switch (random.nextInt(6)) {
                case 0 -> reply();
                case 1 -> remove();
                case 2 -> deleteACase();
                case 3 -> packs.make(first, true, folder.resolve("out").resolve("pack.pdf"), Progress.UNWATCHED);
                case 4 -> goRound();
                default -> {
                    cases.saveDraft(first, CaseFixtures.draft("First", text(round)));
                    say("typed " + first + " " + round);
                }
            }
        }

        private void reply() {
            Enclosure copy = files.keep(first, receipt);
            CaseEntry.ReplyReceived reply = CaseFixtures.reply(DAY, text(round));
            cases.add(
                    first,
                    new CaseEntry.ReplyReceived(
                            reply.id(),
                            DAY,
                            reply.logged(),
                            "Skyreach",
                            text(round),
                            Optional.empty(),
                            List.of(),
                            List.of(copy)));
            say("replied " + reply.id());
        }

        private void remove() {
            List<CaseEntry> entries = cases.find(first).orElseThrow().entries();
            if (!entries.isEmpty()) {
                UUID id = entries.get(random.nextInt(entries.size())).id();
                cases.removeEntry(first, id);
                say("removed " + id);
            }
        }

        private void deleteACase() throws IOException {
            CaseId id = cases.create("Another", "", CaseFixtures.draft("Another", text(round)))
                    .id();
            files.add(id, receipt);
            say("kept " + id);
            say("deleting " + id);
            cases.delete(id);
            say("deleted " + id);
        }

        private void goRound() throws IOException {
            Path saved = folder.resolve("out").resolve("saved");
            ScratchFolder.deleteAll(saved);
            folders.save(first, saved, Progress.UNWATCHED);
            CaseId id = folders.take(saved, Progress.UNWATCHED).id();
            say("taken " + id);
            say("deleting " + id);
            cases.delete(id);
            say("deleted " + id);
        }

        private static void say(String what) {
            System.out.println(what);
        }

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
