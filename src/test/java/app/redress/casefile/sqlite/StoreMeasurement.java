package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.note;
import static app.redress.casefile.sqlite.Samples.reply;
import static app.redress.casefile.sqlite.Samples.sent;

import app.redress.casefile.CaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Prints how long the store takes with many cases (first argument, 2000 unless told), each with a draft or a letter, a
 * reply and a note. Times are in milliseconds: the middle and the worst of several runs in a warm machine.
 */
final class StoreMeasurement {
    private static final int RUNS = 30;
    private static final long SEED = 20261121;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
    private static final String[] CONSONANTS = {"b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t"};

    private final Random random = new Random(SEED);
    private final Path file;
    private final List<CaseId> ids = new ArrayList<>();

    private StoreMeasurement(Path file) {
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        int cases = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        Path folder = Files.createTempDirectory("redress-measure");
        new StoreMeasurement(folder.resolve("redress.db")).run(cases);
    }

    private void run(int cases) throws IOException {
        long start = System.nanoTime();
        SqliteDatabase.open(file).close();
        System.out.printf(Locale.ROOT, "first open, cold classes %.1f ms%n", millis(start));
        fill(cases);
        System.out.printf(Locale.ROOT, "%d cases, store of %.1f MB%n", cases, Files.size(file) / 1e6);
        print("open and close", run -> SqliteDatabase.open(file).close());
        try (SqliteCaseRepository repository = open()) {
            print("summaries", run -> repository.summaries());
            print("open a case", run -> repository.find(ids.get(random.nextInt(ids.size()))));
            print("search a rare word", run -> repository.search(word(), 50));
            print("search a common word", run -> repository.search("sofa", 50));
            print("search one letter", run -> repository.search("s", 50));
            print("search three words", run -> repository.search("the sofa " + word().substring(0, 3), 50));
            print("save a 400-word draft", run -> repository.saveDraft(ids.get(0), draft(words(400))));
            print("add a note", run -> repository.add(ids.get(1), note(FIRST, words(30))));
        }
    }

    private SqliteCaseRepository open() {
        return new SqliteCaseRepository(SqliteDatabase.open(file), Clock.systemUTC());
    }

    private void fill(int cases) {
        try (SqliteDatabase database = SqliteDatabase.open(file)) {
            SqliteCaseRepository repository = new SqliteCaseRepository(database, Clock.systemUTC());
            database.read(handle -> handle.execute("PRAGMA synchronous = OFF"));
            for (int i = 0; i < cases; i++) {
                CaseId id = repository.create("t" + i, "", draft(words(250))).id();
                ids.add(id);
                LocalDate day = FIRST.plusDays(random.nextInt(1000));
                if (i % 4 > 0) {
                    repository.add(id, sent(day, letter(words(250))));
                }
                if (i % 4 > 1) {
                    repository.add(id, reply(day.plusDays(random.nextInt(30)), words(150)));
                }
                repository.add(id, note(day, words(30)));
            }
        }
    }

    /** A few words are everywhere, most are rare, as in any language. */
    private String words(int count) {
        StringBuilder text = new StringBuilder("The sofa and the ");
        for (int i = 0; i < count; i++) {
            text.append(word()).append(i % 12 == 11 ? ".\n" : " ");
        }
        return text.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS[random.nextInt(CONSONANTS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
        }
        return word.append(CONSONANTS[random.nextInt(CONSONANTS.length)]).toString();
    }

    private static void print(String what, IntConsumer work) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.accept(run);
            times.add(millis(start));
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT, "%s: middle %.1f ms, worst %.1f ms%n", what, times.get(RUNS / 2), times.get(RUNS - 1));
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
