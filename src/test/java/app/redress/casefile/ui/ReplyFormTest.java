package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.casefile.Promise;
import app.redress.casefile.ReplyFindings;
import app.redress.casefile.reply.ReplyKind;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.ui.DirectBackgroundTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyFormTest {
    private static final String OFFER =
            "We will refund £40 within 14 days, in full and final settlement. Please sign the form by 1 December 2026.";

    @TempDir
    private Path folder;

    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CaseId id = cases.create("", "", draft("Broadband", "")).id();
    private final ReplyFormViewModel form = new ReplyFormViewModel(
            new EntryKeeping(cases, new RepliesInMemory(), tasks, CaseWords.of(WORDS, CLOCK), CLOCK),
            new RepliesInMemory().intake());

    @BeforeEach
    void begin() {
        form.begin(cases.find(id).orElseThrow(), Optional.empty(), () -> {});
    }

    @Test
    void whatIsPastedIsReadAndExplained() {
        form.textProperty().set(OFFER);
        tasks.quiet();

        assertThat(form.kindProperty().get()).isEqualTo(ReplyKind.OFFER);
        assertThat(form.becauseProperty().get()).contains("We will refund £40");
        assertThat(form.lines()).extracting(ReplyFindings.Line::said).anyMatch(said -> said.contains("£40"));
        assertThat(form.lines().get(0))
                .satisfies(line -> assertThat(line.careful()).isTrue())
                .satisfies(line -> assertThat(line.why()).isNotBlank());
        assertThat(form.lines())
                .extracting(ReplyFindings.Line::said)
                .anyMatch(said -> said.startsWith("Answer by") && said.contains("December"));
    }

    @Test
    void inAnAmericanCaseDaysAreWrittenAndReadAsItsLettersHaveThem() {
        form.begin(american(), Optional.empty(), () -> {});
        form.textProperty().set("We will answer in full. Please send the form back by 12/05/2026.");
        tasks.quiet();
        assertThat(form.lines())
                .extracting(ReplyFindings.Line::said)
                .anyMatch(said -> said.startsWith("Answer by December 5, 2026"));

        DayConverter picker = new DayConverter(form::days);
        assertThat(picker.fromString("11/03/2026")).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(picker.toString(LocalDate.of(2026, 11, 3))).isEqualTo("November 3, 2026");
    }

    private ComplaintCase american() {
        Draft draft = new Draft(Party.NOBODY, "Broadband", "", "", EnglishVariant.US, 0);
        return cases.create("", "", draft);
    }

    @Test
    void aCorrectionSticks() {
        form.textProperty().set(OFFER);
        tasks.quiet();
        form.kindProperty().set(ReplyKind.FINAL);
        form.save();
        tasks.runAll();

        ReplyReceived kept = kept();
        assertThat(kept.kind()).contains(ReplyKind.FINAL);
        form.begin(cases.find(id).orElseThrow(), Optional.of(kept), () -> {});
        form.fromProperty().set("Ms Finch");
        form.save();
        tasks.runAll();
        assertThat(kept().kind()).contains(ReplyKind.FINAL);
        assertThat(kept().from()).isEqualTo("Ms Finch");
    }

    @Test
    void promisesWithADayAreKeptAndStayKeptWhenTheReplyIsCorrected() {
        form.textProperty().set(OFFER);
        tasks.quiet();
        form.save();
        tasks.runAll();
        assertThat(kept().promises()).extracting(Promise::due).containsExactly(TODAY.plusDays(14));

        cases.replace(id, kept().withPromisesKept());
        form.begin(cases.find(id).orElseThrow(), Optional.of(kept()), () -> {});
        form.fromProperty().set("Ms Finch");
        form.save();
        tasks.runAll();
        assertThat(kept().promises()).extracting(Promise::kept).containsExactly(true);
    }

    @Test
    void aFileFillsTheFormAndIsKeptWithTheReply() throws IOException {
        Path mail = Files.writeString(
                folder.resolve("answer.txt"), "From: Claims <c@example.com>\nDate: 9 November 2026\n\n" + OFFER);

        form.attach(List.of(mail));
        tasks.runAll();
        assertThat(form.fromProperty().get()).isEqualTo("Claims <c@example.com>");
        assertThat(form.onProperty().get()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(form.fileNamesProperty().get()).contains("answer.txt");

        form.save();
        tasks.runAll();
        assertThat(kept().files()).extracting(Enclosure::name).containsExactly("answer.txt");
    }

    @Test
    void aPictureIsKeptAndItIsSaidThatItHoldsNoWords() throws IOException {
        Path picture = Files.write(folder.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

        form.attach(List.of(picture));
        tasks.runAll();
        assertThat(form.textProblemProperty().get()).contains("scan.png is a picture");

        form.save();
        tasks.runAll();
        assertThat(kept().files()).hasSize(1);
    }

    private ReplyReceived kept() {
        return cases.find(id).orElseThrow().entries().stream()
                .filter(ReplyReceived.class::isInstance)
                .map(ReplyReceived.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
