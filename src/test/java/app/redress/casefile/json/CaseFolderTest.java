package app.redress.casefile.json;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.ComposedLetters;
import app.redress.casefile.Milestone;
import app.redress.casefile.Outcome;
import app.redress.casefile.Progress;
import app.redress.casefile.Promise;
import app.redress.casefile.WholeCase;
import app.redress.casefile.reply.ReplyKind;
import app.redress.casefile.sqlite.SqliteAskCorrections;
import app.redress.casefile.sqlite.SqliteCaseFacts;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteComposedLetters;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteEnclosureStore;
import app.redress.casefile.sqlite.SqlitePassedOverFindings;
import app.redress.casefile.sqlite.SqliteWholeCases;
import app.redress.drafting.Facts;
import app.redress.drafting.Money;
import app.redress.drafting.Style;
import app.redress.drafting.json.JsonFacts;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.review.IgnoredFindings.Place;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFolderTest {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @TempDir
    private Path folder;

    private Home here;
    private Home there;
    private Path saved;
    private CaseId id;

    @BeforeEach
    void aCaseWithEverything() throws IOException {
        here = new Home(Files.createDirectories(folder.resolve("here")));
        there = new Home(Files.createDirectories(folder.resolve("there")));
        saved = folder.resolve("saved");
        id = here.cases
                .create(
                        "Broadband",
                        "slow-broadband",
                        CaseFixtures.draft("Broadband", "Dear Skyreach, " + "a ".repeat(90)))
                .id();
        Enclosure bill = here.keep(id, "Bill: März/April?.pdf", "the bill");
        Letter letter = CaseFixtures.letter(TODAY, "Dear Customer Care,\n\nThe line is down.");
        here.cases.add(
                id,
                new CaseEntry.LetterSent(
                        UUID.randomUUID(),
                        TODAY,
                        CLOCK.instant().plusNanos(123_456_789),
                        new Letter(
                                letter.sender(),
                                letter.recipient(),
                                letter.date(),
                                letter.subject(),
                                letter.reference(),
                                letter.body(),
                                List.of(bill),
                                letter.variant()),
                        CaseEntry.Channel.REGISTERED_POST,
                        "RN 1",
                        TODAY.plusDays(14)));
        Promise promise = new Promise("a refund", TODAY.plusDays(3), true);
        here.cases.add(
                id,
                new CaseEntry.ReplyReceived(
                        UUID.randomUUID(),
                        TODAY,
                        CLOCK.instant(),
                        "Skyreach",
                        "We offer £20.\n\n“Full and final.” 😀",
                        Optional.of(ReplyKind.OFFER),
                        List.of(promise),
                        List.of(here.keep(id, "offer.eml", "the offer"), bill)));
        here.cases.add(id, CaseFixtures.call(TODAY, "a call back"));
        here.cases.add(id, CaseFixtures.note(TODAY, "Keep calm.\n"));
        Optional<Money> sum = Optional.of(new Money(new BigDecimal("20.00"), Currency.getInstance("GBP")));
        here.cases.add(
                id,
                new Milestone(
                        UUID.randomUUID(),
                        TODAY,
                        CLOCK.instant(),
                        Milestone.Kind.PAYMENT,
                        "",
                        "",
                        sum,
                        "It came.",
                        Optional.of(TODAY),
                        List.of(here.keep(id, "statement.csv", "20.00"))));
        here.cases.add(
                id,
                new Outcome(
                        UUID.randomUUID(),
                        TODAY,
                        CLOCK.instant().plusSeconds(9),
                        Outcome.Result.PART,
                        "£48",
                        "£20",
                        sum,
                        Optional.of(Outcome.Feeling.TIRED),
                        List.of()));
        here.cases.saveDraft(id, CaseFixtures.draft("Broadband, again", "Dear Skyreach, once more"));
        here.files.add(id, Files.writeString(folder.resolve("receipt.txt"), "paid £40"));
        here.facts.keep(id, Facts.NONE.from(CaseFixtures.AMARA));
        here.composed.keep(id, new ComposedLetters.Made("Dear Skyreach, …", Optional.of(Style.PLAIN)));
        here.corrections.correct(id, "a refund of £48", "ANSWERED");
        here.passedOver.keep(id, List.of(new Place("RULE", "useless", "so", "help")));
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void anotherRedressTakesInEverything() {
        WholeCase before = here.whole.find(id).orElseThrow();
        here.folders().save(id, saved, Progress.UNWATCHED);
        ComplaintCase taken = there.folders().take(saved, Progress.UNWATCHED);
        WholeCase after = there.whole.find(taken.id()).orElseThrow();

        assertThat(before.snapshots()).isNotEmpty();
        assertThat(before.composed()).isPresent();
        assertThat(before.asks()).isNotEmpty();
        assertThat(withoutIds(after)).isEqualTo(withoutIds(before));
        assertThat(after.complaint().id()).isEqualTo(id);
        assertThat(after.files()).hasSize(4).allSatisfy(file -> assertThat(there.files.file(file))
                .exists());
        assertThat(there.cases.summaries()).usingRecursiveComparison().isEqualTo(here.cases.summaries());
    }

    @Test
    void everyKindOfEntryIsInTheCaseThatGoesRound() {
        assertThat(here.whole.find(id).orElseThrow().complaint().entries())
                .extracting(entry -> entry.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(Stream.of(CaseEntry.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void aCaseThatIsHereAlreadyStaysAndTheOtherComesInBesideIt() {
        here.folders().save(id, saved, Progress.UNWATCHED);
        ComplaintCase second = here.folders().take(saved, Progress.UNWATCHED);

        assertThat(second.id()).isNotEqualTo(id);
        assertThat(here.cases.summaries()).hasSize(2);
        assertThat(withoutIds(here.whole.find(second.id()).orElseThrow()))
                .isEqualTo(withoutIds(here.whole.find(id).orElseThrow()));
        here.cases.delete(id);
        assertThat(here.whole.find(second.id()).orElseThrow().files())
                .allSatisfy(file -> assertThat(here.files.file(file)).exists());
    }

    @Test
    void whoHasNoRedressCanReadIt() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        assertThat(names(saved.resolve("files")))
                .containsExactlyInAnyOrder(
                        "01 receipt.txt", "02 offer.eml", "03 Bill_ März_April_.pdf", "04 statement.csv");
        assertThat(names(saved.resolve("texts")))
                .containsExactlyInAnyOrder("03 2026-11-21 Reply.txt", "04 2026-11-21 Letter.txt");
        assertThat(saved.resolve("case.json")).content().contains("\"entry\" : \"letter-sent\"");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectories(saved).resolve("mine.txt"), "mine");
        assertThatProblem(() -> here.folders().save(id, saved, Progress.UNWATCHED), "casefile.folder.not-empty");
        assertThat(names(saved)).containsExactly("mine.txt");
    }

    @Test
    void aLostCopyDoesNotKeepTheRestFromBeingSaved() throws IOException {
        Enclosure lost = here.whole.find(id).orElseThrow().files().get(0);
        Files.delete(here.files.file(lost));
        assertThat(here.folders().save(id, saved, Progress.UNWATCHED)).isEqualTo(1);
        assertThat(there.folders().take(saved, Progress.UNWATCHED).entries()).hasSize(6);
    }

    @Test
    void savingThatIsStoppedLeavesNothing() throws IOException {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> here.folders().save(id, saved, share -> {
                    throw new CancellationException();
                }));
        assertThat(saved).doesNotExist();
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void takingInThatIsStoppedLeavesNothing() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> there.folders().take(saved, share -> {
                    if (share > 0.3) {
                        throw new CancellationException();
                    }
                }));
        assertNothingCame();
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        Files.delete(saved.resolve("files").resolve("02 offer.eml"));
        assertRefused("casefile.folder.file-missing");
    }

    @Test
    void aFileThatWasChangedIsNamed() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        Files.writeString(saved.resolve("files").resolve("02 offer.eml"), "THE OFFER");
        assertRefused("casefile.folder.file-changed");
    }

    @Test
    void aFileThatLeadsElsewhereIsRefused() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        Path offer = saved.resolve("files").resolve("02 offer.eml");
        Path secret = Files.move(offer, folder.resolve("secret"));
        Files.createSymbolicLink(offer, secret);
        assertRefused("casefile.folder.file-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret", "/etc/passwd", "..", "02 ..\\\\offer.eml", "offer.eml"})
    void aNameThatIsNoneOfOursIsRefused(String name) throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        Files.writeString(folder.resolve("secret"), "the offer");
        change("\"02 offer.eml\"", "\"" + name + "\"");
        assertRefused("casefile.folder.damaged");
    }

    @Test
    void jsonThatIsBrokenIsRefused() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        String whole = Files.readString(saved.resolve("case.json"));
        for (String broken : List.of(
                "",
                "[]",
                "null",
                "{}",
                "{\"version\":1}",
                whole.substring(0, whole.length() / 2),
                whole.replace("\"letter-sent\"", "\"spell-cast\""),
                whole.replace("\"on\" : \"2026-11-21\"", "\"on\" : \"yesterday\""),
                whole.replace("\"entries\" : [", "\"entries\" : [ null,"),
                whole.replace("\"title\" :", "\"titel\" :"),
                "[".repeat(100_000))) {
            Files.writeString(saved.resolve("case.json"), broken);
            assertRefused("casefile.folder.damaged");
        }
    }

    @Test
    void jsonOfEnormousSizeIsNotRead() throws IOException {
        Files.createDirectories(saved);
        try (var sparse = new RandomAccessFile(saved.resolve("case.json").toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        assertRefused("casefile.folder.damaged");
    }

    @Test
    void aFolderOfANewerRedressIsSaidToBe() throws IOException {
        here.folders().save(id, saved, Progress.UNWATCHED);
        change("\"version\" : 1", "\"version\" : 2");
        assertRefused("casefile.folder.newer");
    }

    @Test
    void aFolderWithoutACaseIsSaidToHaveNone() throws IOException {
        Files.createDirectories(saved);
        assertRefused("casefile.folder.none");
    }

    private void change(String from, String to) throws IOException {
        Path file = saved.resolve("case.json");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private void assertRefused(String problem) throws IOException {
        assertThatProblem(() -> there.folders().take(saved, Progress.UNWATCHED), problem);
        assertNothingCame();
    }

    private void assertNothingCame() throws IOException {
        assertThat(there.cases.summaries()).isEmpty();
        assertThat(names(there.folder.resolve("files"))).isEmpty();
    }

    private static void assertThatProblem(ThrowingCallable work, String problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(work)
                .satisfies(said -> assertThat(WORDS.say(said)).doesNotContain("{"))
                .extracting(ProblemException::problem)
                .isEqualTo(problem);
    }

    /** Ids are new, and so are the numbers of snapshots; all else is the same. */
    private static String withoutIds(WholeCase whole) {
        return ID.matcher(whole.toString()).replaceAll("#").replaceAll("Snapshot\\[id=\\d+", "Snapshot[");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /** One person's Redress. */
    private static final class Home {
        private final Path folder;
        private final SqliteDatabase database;
        private final SqliteCaseRepository cases;
        private final SqliteEnclosureStore files;
        private final SqliteCaseFacts facts;
        private final SqlitePassedOverFindings passedOver;
        private final SqliteComposedLetters composed;
        private final SqliteAskCorrections corrections;
        private final SqliteWholeCases whole;

        private Home(Path folder) {
            this.folder = folder;
            database = SqliteDatabase.open(folder.resolve("redress.db"));
            cases = new SqliteCaseRepository(database, CLOCK);
            files = SqliteEnclosureStore.open(database, folder.resolve("files"), CLOCK);
            facts = new SqliteCaseFacts(database, new JsonFacts());
            passedOver = new SqlitePassedOverFindings(database);
            composed = new SqliteComposedLetters(database);
            corrections = new SqliteAskCorrections(database);
            whole = new SqliteWholeCases(database, folder.resolve("files"), cases, new JsonFacts());
        }

        private Enclosure keep(CaseId id, String name, String content) throws IOException {
            Path original = Files.createTempDirectory(folder, "t").resolve("original");
            Enclosure kept = files.keep(id, Files.writeString(original, content));
            return new Enclosure(kept.id(), name, kept.mediaType(), kept.size(), kept.sha256());
        }

        private CaseFolders folders() {
            CaseTexts texts = new CaseTexts(CaseWords.of(WORDS, CLOCK));
            return new CaseFolders(whole, files, new JsonCaseFolder(texts, folder));
        }

        private void close() {
            database.close();
        }
    }
}
