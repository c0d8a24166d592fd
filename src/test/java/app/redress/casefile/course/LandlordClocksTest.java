package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.clocks;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.UpcomingDay;
import app.redress.casefile.course.RunningClock.State;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two stages of a complaint to a landlord, and who has to keep which time. */
class LandlordClocksTest {
    private static final String MOULD = """
                {"company": {"name": "Skyreach", "country": "GB"}, "sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"},
                 "problem": "There is mould."}
                """;

    @Test
    void aLandlordsStageOneIsOverdueTenWorkingDaysAfterTheAcknowledgement() {
        Facts mould = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"},
                 "problem": "There is mould."}
                """);

        CaseCourse course = course(
                "landlord-promise",
                mould,
                sent(OCTOBER, NOVEMBER),
                reply(LocalDate.of(2026, 10, 27), ReplyKind.ACKNOWLEDGEMENT, "We have your complaint."));

        assertThat(course.clocks())
                .filteredOn(clock -> clock.rule().id().equals("UK-26"))
                .extracting(RunningClock::day, clock -> clock.on(TODAY))
                .contains(tuple(LocalDate.of(2026, 11, 10), State.OVERDUE));
    }

    @Test
    void whoDoesNotAcknowledgeGainsNoTimeByIt() {
        CaseCourse course = course("landlord-promise", facts(MOULD), sent(OCTOBER, NOVEMBER));

        assertThat(clocks(course, "UK-26"))
                .extracting(RunningClock::day)
                .as("five working days, and ten more")
                .containsExactlyInAnyOrder(LocalDate.of(2026, 10, 27), LocalDate.of(2026, 11, 10));
    }

    @Test
    void theSecondStageRunsFromTheLetterThatAsksForIt() {
        CaseCourse before = course("landlord-promise", facts(MOULD), sent(OCTOBER, NOVEMBER));
        assertThat(clocks(before, "UK-27")).isEmpty();

        CaseCourse after = course(
                "landlord-promise",
                facts(MOULD),
                sent(OCTOBER, NOVEMBER),
                reply(OCTOBER.plusDays(1), ReplyKind.ACKNOWLEDGEMENT, "We have your complaint."),
                sentTo(NOVEMBER, NOVEMBER.plusDays(14), "Skyreach", "Stage 2: damp", "Please take this to stage 2."),
                reply(NOVEMBER.plusDays(2), ReplyKind.ACKNOWLEDGEMENT, "We have your request."));
        assertThat(clocks(after, "UK-26"))
                .as("the first stage is counted from its own acknowledgement")
                .extracting(RunningClock::day)
                .contains(LocalDate.of(2026, 11, 4));
        assertThat(clocks(after, "UK-27"))
                .extracting(RunningClock::day, clock -> clock.settled().isPresent())
                .contains(tuple(LocalDate.of(2026, 11, 10), true), tuple(LocalDate.of(2026, 12, 3), false));
    }

    @Test
    void whoDoesNotAcknowledgeTheSecondStageGainsNoTimeByItEither() {
        LetterSent asked =
                sentTo(NOVEMBER, NOVEMBER.plusDays(14), "Skyreach", "Stage 2: damp", "Please take this to stage 2.");
        CaseCourse silent = course("landlord-promise", facts(MOULD), sent(OCTOBER, NOVEMBER), asked);
        CaseCourse late = course(
                "landlord-promise",
                facts(MOULD),
                sent(OCTOBER, NOVEMBER),
                asked,
                reply(LocalDate.of(2026, 11, 20), ReplyKind.ACKNOWLEDGEMENT, "We have your request."));

        for (CaseCourse course : List.of(silent, late)) {
            assertThat(clocks(course, "UK-27"))
                    .extracting(RunningClock::day)
                    .as("five working days, and twenty more")
                    .containsExactlyInAnyOrder(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 8));
        }
    }

    @Test
    void whatIsOverdueIsOwedUntilTheyDoItOrALetterIsWrittenAboutIt() {
        CaseCourse silent = course("landlord-promise", facts(MOULD), sent(OCTOBER, TODAY.plusDays(9)));
        assertThat(silent.owed()).contains(new UpcomingDay(LocalDate.of(2026, 10, 27), "Their acknowledgement is due"));

        CaseCourse reminded =
                course("landlord-promise", facts(MOULD), sent(OCTOBER, NOVEMBER), sent(TODAY, TODAY.plusDays(9)));
        assertThat(reminded.owed()).as("a letter has left since").isNotEqualTo(silent.owed());
        assertThat(course("landlord-promise", facts(MOULD)).owed())
                .as("no letter has left")
                .isEmpty();
    }

    @Test
    void theSecondStageHasItsNameOnTheLadder() {
        CaseCourse first = course("landlord-promise", facts(MOULD), sent(OCTOBER, NOVEMBER));
        Ladder ladder = CourseFixtures.book().ladder(first);
        assertThat(ladder.of(first))
                .extracting(Ladder.Step::title, Ladder.Step::letters)
                .contains(tuple("Stage 2 complaint", List.of(Rung.REMINDER)));

        LetterSent asked =
                sentTo(NOVEMBER, NOVEMBER.plusDays(14), "Skyreach", "Stage 2: damp", "Please take this to stage 2.");
        CaseCourse second = course("landlord-promise", facts(MOULD), sent(OCTOBER, NOVEMBER), asked);
        assertThat(ladder.of(second))
                .extracting(Ladder.Step::state, Ladder.Step::title)
                .contains(tuple(Ladder.State.DONE, "Stage 2 complaint"));
        assertThat(second.asksForStageTwo(Rung.REMINDER))
                .as("asked for already")
                .isFalse();
        assertThat(course("broadband-down", facts(MOULD), sent(OCTOBER, NOVEMBER))
                        .asksForStageTwo(Rung.REMINDER))
                .as("one stage only")
                .isFalse();
    }

    @Test
    void aComplaintMadeBeforeTheFirstLetterHereHasItsStageOneToo() {
        Facts told = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"},
                 "problem": "There is mould.",
                 "tried": [{"on": "2026-10-20", "by": "email", "said": "they acknowledged my complaint on 23 October"}]}
                """);

        assertThat(clocks(course("repairs-ignored", told), "UK-26"))
                .extracting(RunningClock::day, clock -> clock.on(TODAY))
                .contains(tuple(LocalDate.of(2026, 11, 6), State.OVERDUE))
                .as("what they did acknowledge in time")
                .contains(tuple(LocalDate.of(2026, 10, 27), State.SETTLED));
        LetterSent stageTwo =
                sentTo(NOVEMBER.plusDays(7), TODAY, "Skyreach", "Stage 2: mould", "Please take this to stage 2.");
        assertThat(clocks(course("repairs-ignored", told, stageTwo), "UK-27"))
                .as("the first letter from here asks for the second stage")
                .extracting(RunningClock::day)
                .contains(LocalDate.of(2026, 11, 17));
    }

    @Test
    void whoHasGoneToTheSecondStageWaitsForItsTimesOnly() {
        Facts told = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"},
                 "problem": "There is mould.",
                 "tried": [{"on": "2026-11-09", "by": "email", "said": "I made a stage 1 complaint"}]}
                """);
        LetterSent asked =
                sentTo(TODAY, TODAY.plusDays(14), "Skyreach", "Stage 2: damp", "Please take this to stage 2.");

        CaseCourse course = course("repairs-ignored", told, asked);

        assertThat(clocks(course, "UK-26")).extracting(clock -> clock.on(TODAY)).containsOnly(State.OVERTAKEN);
        assertThat(course.overdue()).isEmpty();
        assertThat(course.owed().map(UpcomingDay::label)).contains("Their acknowledgement of stage 2 is due");
        assertThat(course.answerOwed().map(clock -> clock.due().label())).contains("Their stage 2 answer is due");
        assertThat(CourseFixtures.book()
                        .clocks(course)
                        .of(clocks(course, "UK-26").get(0))
                        .when())
                .isEqualTo("16 November; your complaint has been at stage 2 since 21 November");
    }

    @Test
    void whoAsksForTheSecondStageWhileTheFirstHasTimeIsToldSo() {
        CaseCourse waiting = course("repairs-ignored", facts(MOULD), sent(TODAY.minusDays(4), TODAY.plusDays(10)));
        CaseCourse late = course("repairs-ignored", facts(MOULD), sent(OCTOBER, NOVEMBER));
        CourseWords told = CourseFixtures.book().clocks(waiting);
        String asking = "Please take this to stage 2.";

        assertThat(told.early(waiting, "Complaint", asking))
                .contains(
                        "Their stage 1 answer is due by 8 December, in 17 days. If you ask for stage 2 before then, they"
                                + " may turn it down for now.");
        assertThat(told.early(waiting, "Complaint", "Please mend the fan.")).isEmpty();
        assertThat(told.early(late, "Complaint", asking)).isEmpty();
    }

    @Test
    void theFirstStageHasItsRungWhoeverWroteItDown() {
        LetterSent asked =
                sentTo(NOVEMBER, NOVEMBER.plusDays(14), "Skyreach", "Stage 2: damp", "Please take this to stage 2.");
        CaseCourse fromHere = course("repairs-ignored", facts(MOULD), sent(OCTOBER, NOVEMBER), asked);
        Facts told = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"},
                 "problem": "There is mould.", "tried": [{"on": "2026-10-20", "by": "email", "said": "I complained"}]}
                """);
        CaseCourse before = course("repairs-ignored", told, asked);

        for (CaseCourse course : List.of(fromHere, before)) {
            assertThat(CourseFixtures.book().ladder(course).of(course))
                    .extracting(Ladder.Step::title, Ladder.Step::words)
                    .startsWith(tuple("Stage 1 complaint", "20 October"), tuple("Stage 2 complaint", "3 November"));
        }
    }

    @Test
    void theOmbudsmanAndItsTimeAreToldBeforeAnyFinalAnswer() {
        for (CaseCourse course : List.of(
                course("repairs-ignored", facts(MOULD)),
                course("repairs-ignored", facts(MOULD), sent(OCTOBER, NOVEMBER)))) {
            assertThat(CourseFixtures.book().ladder(course).of(course))
                    .filteredOn(step -> step.title().equals("The Housing Ombudsman"))
                    .extracting(Ladder.Step::words)
                    .containsExactly("once they have given their final answer: 12 months");
            CourseWords.Line line =
                    CourseFixtures.book().clocks(course).of(course.outsideTime().orElseThrow());
            assertThat(line.title()).isEqualTo("Last day to go to the Housing Ombudsman");
            assertThat(line.when()).isEqualTo("Once they have given their final answer: 12 months");
        }
        CaseCourse refused = course(
                "repairs-ignored",
                facts(MOULD),
                sent(OCTOBER, NOVEMBER),
                reply(NOVEMBER, ReplyKind.FINAL, "This is our final answer."));
        assertThat(refused.outsideTime()).as("it runs now").isEmpty();
    }

    @Test
    void thePostcodeOfTheHomeTellsWhoseCourtsAreMeant() {
        Facts leeds = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "problem": "There is mould.",
                 "details": {"home": "Flat 4, 18 Alder Court, Leeds LS9 7TT"}}
                """);
        assertThat(course("landlord-promise", leeds, sent(OCTOBER, NOVEMBER))
                        .matter()
                        .region())
                .contains("ENG");
    }
}
