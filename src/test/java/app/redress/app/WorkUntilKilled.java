package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.Progress;
import app.redress.casefile.ScratchFolder;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Works without end, and says each time what it has done. */
final class WorkUntilKilled {
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

    private WorkUntilKilled(Path folder, long seed) throws IOException {
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
                cases, facts, files, new PdfCasePack(words.words(), new ImagingPictures(), directories.data()), words);
        folders = new CaseFolders(whole, files, new JsonCaseFolder(new CaseTexts(words), directories.data()));
        Files.createDirectories(folder.resolve("out"));
        receipt = Files.writeString(folder.resolve("receipt.txt"), "paid ".repeat(50_000));
        first = cases.create("First", "", CaseFixtures.draft("First", text(0))).id();
        say("kept " + first);
    }

    public static void main(String[] arguments) throws IOException {
        WorkUntilKilled worker = new WorkUntilKilled(Path.of(arguments[0]), Long.parseLong(arguments[1]));
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
