package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.WholeCase;
import app.redress.letter.Enclosure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
                    assertThat(WorkUntilKilled.round(draft(opened, words.get(1))))
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
                        WorkUntilKilled.class.getName(),
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
}
