package app.redress.casefile;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.DEADLINES;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.answeredSummary;
import static app.redress.casefile.CaseFixtures.draftSummary;
import static app.redress.casefile.CaseFixtures.summary;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Agenda.Part;
import app.redress.casefile.Agenda.Standing;
import app.redress.letter.EnglishVariant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-20; They owe you an answer since yesterday.",
                "2026-11-17; They owe you an answer since Tuesday.",
                "2026-11-14; They owe you an answer since 14 November.",
                "2025-12-30; They owe you an answer since 30 December 2025.",
                "2026-11-21; Their answer is due today.",
                "2026-11-22; 'Sent 3 November · answer due 22 November, tomorrow'",
                "2026-11-25; 'Sent 3 November · answer due 25 November, in 4 days'",
                "2027-01-04; 'Sent 3 November · answer due 4 January 2027, in 44 days'"
            })
    void aDeadlineIsToldInWords(LocalDate replyBy, String said) {
        assertThat(DEADLINES.of(summary("Line down", false, LocalDate.of(2026, 11, 3), replyBy)))
                .isEqualTo(said);
    }

    @Test
    void anOverdueCaseSaysThatTheNextLetterIsUnderWay() {
        assertThat(DEADLINES.of(summary("Line down", true, TODAY.minusDays(20), TODAY.minusDays(4))))
                .isEqualTo("They owe you an answer since Tuesday. Your next letter is under way.");
    }

    @Test
    void whatARuleBindsThemToIsToldOnceItIsOverdue() {
        assertThat(DEADLINES.of(owing(TODAY.minusDays(4), true)))
                .isEqualTo("Overdue since Tuesday: their acknowledgement. Your next letter is under way.");
        assertThat(DEADLINES.of(owing(TODAY, false))).isEqualTo("Sent 3 November · answer due 25 November, in 4 days");
    }

    @Test
    void whatIsAwaitedIsSaidWhileTheNextLetterIsBeingWritten() {
        CaseSummary next = summary("Line down", true, LocalDate.of(2026, 11, 3), TODAY.plusDays(4));

        assertThat(Standing.of(next, TODAY)).isEqualTo(Standing.WAITING);
        assertThat(DEADLINES.of(next))
                .isEqualTo("Sent 3 November · answer due 25 November, in 4 days. Your next letter is under way.");
        assertThat(DEADLINES.of(writing("Reminder: my complaint of 3 November 2026", next)))
                .isEqualTo("Sent 3 November · answer due 25 November, in 4 days. Your reminder is under way.");
    }

    private static CaseSummary writing(String subject, CaseSummary like) {
        return new CaseSummary(
                like.id(),
                like.title(),
                like.company(),
                true,
                like.lastSent(),
                like.replyBy(),
                like.promisedBy(),
                like.closedOn(),
                like.window(),
                like.owed(),
                subject,
                like.updated());
    }

    private static CaseSummary owing(LocalDate day, boolean drafting) {
        return new CaseSummary(
                CaseId.random(),
                "Mould",
                "Skyreach",
                drafting,
                Optional.of(LocalDate.of(2026, 11, 3)),
                Optional.of(TODAY.plusDays(4)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new UpcomingDay(day, "Their acknowledgement is due")),
                "",
                CLOCK.instant());
    }

    @Test
    void aDraftSaysWhenItWasTouched() {
        assertThat(DEADLINES.of(draftSummary("Sofa", CLOCK.instant().minus(Duration.ofHours(2)))))
                .isEqualTo("Draft, last changed at 17:30");
        assertThat(DEADLINES.of(draftSummary("Sofa", CLOCK.instant().minus(Duration.ofDays(1)))))
                .isEqualTo("Draft, last changed yesterday");
    }

    @Test
    void anAnsweredCaseNamesTheLetter() {
        assertThat(DEADLINES.of(answeredSummary("Fridge", LocalDate.of(2026, 10, 2))))
                .isEqualTo("They have answered your letter of 2 October.");
    }

    @Test
    void eachCaseStandsInOneListOnly() {
        CaseSummary late = summary("late", false, TODAY.minusDays(30), TODAY.minusDays(2));
        CaseSummary later = summary("later", true, TODAY.minusDays(40), TODAY.minusDays(20));
        CaseSummary soon = summary("soon", false, TODAY, TODAY.plusDays(14));
        CaseSummary draft = draftSummary("draft", CLOCK.instant());
        CaseSummary done = answeredSummary("done", TODAY.minusDays(50));

        Agenda agenda = Agenda.of(List.of(done, draft, late, soon, later), DAYS.today(), 1);

        Part needing = agenda.part(Standing.NEEDS_YOU);
        assertThat(needing.first()).as("the longest overdue first").containsExactly(later);
        assertThat(needing.count()).as("with those that are not shown").isEqualTo(2);
        assertThat(agenda.part(Standing.WAITING).first()).containsExactly(soon);
        assertThat(agenda.part(Standing.DRAFTING).first()).containsExactly(draft);
        assertThat(agenda.part(Standing.ANSWERED).first()).containsExactly(done);

        Agenda without = agenda.without(List.of(later, draft), DAYS.today(), 1);
        assertThat(without.part(Standing.NEEDS_YOU).count()).isEqualTo(1);
        assertThat(without.part(Standing.DRAFTING).first()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3 Nov 2026; 2026-11-03",
                "3 november 2026; 2026-11-03",
                "2026-11-03; 2026-11-03",
                "3/11/2026; 2026-11-03",
                "03.11.2026; 2026-11-03",
                "'Nov 3, 2026'; 2026-11-03",
                "3 Nov; 2026-11-03",
                "5 January; 2027-01-05",
                "yesterday; 2026-11-20",
                "' Today '; 2026-11-21"
            })
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate meant) {
        assertThat(TypedDate.parse(typed, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"11/3/2026", "3 Nov 2026", "11.03.2026", "'November 3, 2026'"})
    void anAmericanWritesTheMonthFirst(String typed) {
        assertThat(TypedDate.parse(typed, TODAY, EnglishVariant.US)).contains(LocalDate.of(2026, 11, 3));
    }

    @Test
    void aNumberThatIsNoMonthIsTheDay() {
        assertThat(TypedDate.parse("21/11/2026", TODAY, EnglishVariant.US)).contains(TODAY);
        assertThat(TypedDate.parse("11/21/2026", TODAY)).contains(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"31 Feb 2026", "soon", "''", "32/1/2026", "2026-13-01", "29 Feb 2026"})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(TypedDate.parse(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Please refund £20 by 5 December 2026.; 2026-12-05",
                "Please refund $20 by December 5, 2026.; 2026-12-05",
                "Bought on 3 November. Please answer by Friday 4 December.; 2026-12-04",
                "You said by 3 November 2026 it would be here. Please answer before 9 December 2026.; 2026-12-09"
            })
    void theReplyByDateIsReadFromTheLetter(String body, LocalDate asked) {
        assertThat(ReplyByDate.in(body, TODAY)).contains(asked);
    }

    @Test
    void withoutADateInTheLetterTwoWeeksAreGiven() {
        assertThat(ReplyByDate.of("Please answer soon.", TODAY, TODAY.plusDays(2)))
                .isEqualTo(TODAY.plusDays(16));
        assertThat(ReplyByDate.of("You promised it by 3 November 2026.", TODAY, TODAY))
                .isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void openGapsInATitleBecomeAnEllipsis() {
        assertThat(CaseTitle.with("Complaint: goods, order [order number]", "Skyreach"))
                .isEqualTo("Complaint: goods, order …, Skyreach");
        assertThat(CaseTitle.with("Skyreach line down", "Skyreach")).isEqualTo("Skyreach line down");
    }
}
