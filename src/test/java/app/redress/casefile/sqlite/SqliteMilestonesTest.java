package app.redress.casefile.sqlite;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.closing;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.note;
import static app.redress.casefile.CaseFixtures.reply;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.Milestone;
import app.redress.casefile.Outcome;
import app.redress.casefile.UpcomingDay;
import app.redress.drafting.Money;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is neither a letter, a reply, a call nor a note; and the files of any of them. */
class SqliteMilestonesTest {
    @TempDir
    Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository cases;
    private SqliteEnclosureStore files;
    private CaseId id;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        cases = new SqliteCaseRepository(database, CLOCK);
        files = SqliteEnclosureStore.open(database, folder.resolve("files"), CLOCK);
        id = cases.create("Line", "", draft("Line", "Dear")).id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void offersPaymentsAndEscalationsComeBackAsTheyWere() throws IOException {
        Milestone offer = milestone(Milestone.Kind.OFFER, Optional.of(pounds("40.50")), List.of(file("offer.pdf")));
        Milestone outside = new Milestone(
                UUID.randomUUID(),
                TODAY,
                CLOCK.instant(),
                Milestone.Kind.ESCALATION,
                "Rail Ombudsman",
                "RO-1",
                Optional.empty(),
                "By their form.",
                Optional.empty(),
                List.of());
        cases.add(id, offer);
        cases.add(id, outside);

        assertThat(entries()).containsExactlyInAnyOrder(offer, outside);
        assertThat(cases.search("ombudsman", CaseFilter.ALL, 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.entry()).contains(outside.id()));
    }

    @Test
    void anOutcomeClosesTheCaseUntilAnotherLetterLeaves() {
        cases.add(id, sent(TODAY.minusDays(30), TODAY.minusDays(16)));
        Outcome end = new Outcome(
                UUID.randomUUID(),
                TODAY.minusDays(1),
                CLOCK.instant(),
                Outcome.Result.PART,
                "refund £84",
                "£40",
                Optional.of(pounds("40")),
                Optional.of(Outcome.Feeling.MIXED),
                List.of());
        cases.add(id, end);

        assertThat(entries()).contains(end);
        assertThat(summary().closedOn()).contains(TODAY.minusDays(1));
        assertThat(cases.find(id).orElseThrow().awaitedBy()).isEmpty();

        cases.add(id, sent(TODAY, TODAY.plusDays(14)));

        assertThat(summary().closedOn()).isEmpty();
        assertThat(cases.find(id).orElseThrow().outcome()).isEmpty();
    }

    @Test
    void anyEntryHoldsFiles() throws IOException {
        Note plain = note(TODAY, "No engineer came.");
        Note note = new Note(plain.id(), plain.on(), plain.logged(), plain.text(), List.of(file("photo.png")));
        cases.add(id, note);

        assertThat(entries()).containsExactly(note);
        assertThat(files.file(note.files().get(0))).exists();
    }

    @Test
    void proofOfSendingStandsBesideAFrozenLetterAndIsNoEnclosureOfIt() throws IOException {
        LetterSent letter = sent(TODAY, TODAY.plusDays(14));
        cases.add(id, letter);
        Enclosure receipt = file("receipt.pdf");

        cases.prove(id, letter.id(), "RN 123 456", List.of(receipt));
        cases.prove(id, letter.id(), "RN 123 457", List.of(receipt));

        assertThat(entries()).containsExactly(letter.proved("RN 123 457", List.of(receipt)));
        assertThat(((LetterSent) entries().get(0)).letter().enclosures()).isEmpty();
    }

    @Test
    void theListShowsTheNextDayAheadThatIsNotPast() {
        SqliteUpcomingDays upcoming = new SqliteUpcomingDays(database);
        upcoming.keep(
                id,
                List.of(
                        new UpcomingDay(TODAY.minusDays(1), "Past"),
                        new UpcomingDay(TODAY.plusDays(3), "Reject"),
                        new UpcomingDay(TODAY.plusDays(9), "Claim")),
                Optional.empty());

        assertThat(summary().window()).contains(new UpcomingDay(TODAY.plusDays(3), "Reject"));
        assertThat(summary().pressingWindow(TODAY)).isPresent();
        assertThat(upcoming.of(id, TODAY)).extracting(UpcomingDay::label).containsExactly("Reject", "Claim");

        upcoming.keep(id, List.of(), Optional.empty());

        assertThat(summary().window()).isEmpty();
        assertThat(upcoming.of(id, TODAY)).isEmpty();
    }

    @Test
    void whatTheyOweByARuleNeedsThePersonOnceItsDayIsPast() {
        UpcomingDay duty = new UpcomingDay(TODAY.minusDays(11), "Their acknowledgement is due");
        cases.add(id, sent(TODAY.minusDays(18), TODAY.plusDays(16)));
        SqliteUpcomingDays upcoming = new SqliteUpcomingDays(database);

        upcoming.keep(id, List.of(), Optional.of(duty));
        assertThat(summary().overdueDuty(TODAY)).contains(duty);
        assertThat(cases.agenda(TODAY, 9).part(Standing.NEEDS_YOU).first()).hasSize(1);
        assertThat(cases.agenda(duty.day(), 9).part(Standing.NEEDS_YOU).first())
                .as("on its last day")
                .isEmpty();

        upcoming.keep(id, List.of(), Optional.empty());
        assertThat(cases.agenda(TODAY, 9).part(Standing.NEEDS_YOU).first()).isEmpty();
    }

    @Test
    void theNotebookLooksBackOnTheFirstLetterTheFirstReplyAndTheEnd() {
        cases.add(id, sent(TODAY.minusDays(30), TODAY.minusDays(16)));
        cases.add(id, reply(TODAY.minusDays(20), "We look into it."));
        cases.create("Draft only", "", draft("Other", "Dear"));

        assertThat(new SqliteCaseRecords(database).latest(10)).singleElement().satisfies(record -> {
            assertThat(record.company()).isEqualTo("Skyreach");
            assertThat(record.daysToReply()).contains(10L);
            assertThat(record.result()).isEmpty();
        });

        cases.add(id, closing(TODAY));

        assertThat(new SqliteCaseRecords(database).latest(10).get(0).daysToEnd())
                .contains(30L);
    }

    private CaseSummary summary() {
        return cases.summaries().get(0);
    }

    private List<CaseEntry> entries() {
        return cases.find(id).orElseThrow().entries();
    }

    private Enclosure file(String name) throws IOException {
        return files.keep(id, Files.writeString(folder.resolve(name), name));
    }

    private static Milestone milestone(Milestone.Kind kind, Optional<Money> amount, List<Enclosure> files) {
        return new Milestone(
                UUID.randomUUID(),
                TODAY,
                CLOCK.instant(),
                kind,
                "",
                "",
                amount,
                "A goodwill credit.",
                Optional.of(TODAY.plusDays(7)),
                files);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("GBP"));
    }
}
