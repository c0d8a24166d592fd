package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.BROADBAND;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.clock;
import static app.redress.casefile.course.CourseFixtures.clocks;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.course.RunningClock.State;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clocks of the rulebook on the days of a case. */
class ClocksTest {
    @Test
    void theWindowThatClosesSoonComesFirst() {
        Facts kettle = facts("""
                {"sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"}, "company": {"name": "Shop", "country": "GB"},
                 "item": "a kettle", "bought": {"on": "2026-10-30", "price": "£49.99", "paidBy": "debit card"},
                 "began": "2026-11-10", "problem": "It leaks."}
                """);

        List<RunningClock> clocks = course("faulty-goods", kettle).clocks();

        assertThat(clocks.get(0).rule().id()).isEqualTo("UK-01");
        assertThat(clocks.get(0).day()).isEqualTo("2026-11-29");
        assertThat(clocks.get(0).on(TODAY)).isEqualTo(State.CLOSING);
        assertThat(clocks)
                .extracting(clock -> clock.rule().id())
                .contains("UK-05", "UK-10")
                .doesNotContain("UK-06");
    }

    @Test
    void theDaysLeftAfterARepairRunOnlyOnceThereWasOne() {
        String kettle = """
                {"company": {"name": "Skyreach", "country": "GB"}, "bought": {"on": "2026-10-30"}, "problem": "It leaks.",
                 "events": [%s]}
                """;
        String asked = "{\"on\": \"2026-11-05\", \"what\": \"I took it back for repair\"}";
        String back =
                asked + ", {\"on\": \"2026-11-16\", \"what\": \"I got it back from the repair, and it still leaks\"}";

        assertThat(clocks(course("faulty-goods", facts(kettle.formatted(""))), "UK-02"))
                .isEmpty();
        assertThat(clocks(course("faulty-goods", facts(kettle.formatted(asked))), "UK-02"))
                .isEmpty();
        CaseCourse repaired = course("faulty-goods", facts(kettle.formatted(back)), sent(NOVEMBER, TODAY));
        assertThat(clock(repaired, "UK-02").day()).isEqualTo("2026-11-23");
        assertThat(clock(repaired, "UK-02").settled()).isEmpty();
    }

    @Test
    void theDayForTheCourtIsToldOnceThoughTwoRulesNameIt() {
        Facts kettle = facts("""
                {"sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"}, "company": {"name": "Shop", "country": "GB"},
                 "bought": {"on": "2026-10-30", "paidBy": "credit card"}, "began": "2026-11-10", "problem": "It leaks."}
                """);

        assertThat(course("faulty-goods", kettle).clocks())
                .filteredOn(clock -> clock.due().label().contains("court"))
                .extracting(RunningClock::day)
                .as("goods that came faulty broke the contract when they came, not when the fault showed")
                .containsExactly(LocalDate.of(2032, 10, 30));
    }

    @Test
    void noTimeRunsFromAnAnswerToAComplaintThatNoBodyPassedOn() {
        Facts card = facts("""
                {"company": {"name": "Skyreach", "country": "US"}, "sender": {"name": "A", "country": "US"},
                 "bought": {"on": "2026-09-20", "paidBy": "credit card"}, "problem": "Charged twice."}
                """);

        CaseCourse refused = course(
                "double-card-charge",
                card,
                sent(OCTOBER, NOVEMBER),
                CourseFixtures.reply(NOVEMBER, ReplyKind.FINAL, "This is our final answer."));

        assertThat(clocks(refused, "US-13")).isEmpty();
    }

    @Test
    void aRightThatALetterUsedInTimeIsNoLongerPressing() {
        Facts kettle = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "bought": {"on": "2026-10-30"}, "problem": "It leaks."}
                """);

        RunningClock rejection = clock(course("faulty-goods", kettle, sent(NOVEMBER, TODAY)), "UK-01");

        assertThat(rejection.on(TODAY)).isEqualTo(State.SETTLED);
        assertThat(rejection.settled()).contains(NOVEMBER);
    }

    @Test
    void aLetterToTheShopAsksNoBankForTheMoney() {
        Facts kettle = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "bought": {"on": "2026-10-30", "paidBy": "debit card"},
                 "problem": "It leaks."}
                """);

        assertThat(clock(course("faulty-goods", kettle, sent(NOVEMBER, TODAY)), "UK-10")
                        .settled())
                .isEmpty();
    }

    @Test
    void theOmbudsmanOpensSixWeeksAfterTheFirstLetter() {
        CaseCourse course = course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER));

        assertThat(clock(course, "UK-16").day()).isEqualTo("2026-12-01");
        assertThat(course.body().orElseThrow().from()).contains(LocalDate.of(2026, 12, 2));
        assertThat(course.body().orElseThrow().name()).startsWith("the Communications Ombudsman or CISAS");
    }

    @Test
    void aClockIsToldWithItsArithmeticItsSourceAndHowSureItIs() {
        CaseCourse course = course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER));

        CourseWords.Line line = CourseFixtures.book().clocks(course).of(clock(course, "UK-16"));

        assertThat(line.title()).isEqualTo("Their answer is due");
        assertThat(line.when()).isEqualTo("1 December, in 10 days");
        assertThat(line.next()).startsWith("From 2 December you can turn to the Communications Ombudsman");
        assertThat(line.how())
                .contains("the day you first raised the complaint: 20 October 2026")
                .contains("6 weeks from 20 October 2026 is 1 December 2026.");
        assertThat(line.rule()).startsWith("If a phone, broadband or TV provider has not settled a complaint within 6");
        assertThat(line.source())
                .as("the id says nothing to a person: it stands last")
                .startsWith("Read in the official text")
                .endsWith("Checked on 21 November 2026. In the rulebook: UK-16.");
    }

    @Test
    void theAmericanNoticeIsCountedFromTheStatement() {
        Facts card = facts("""
                {"company": {"name": "Bank", "country": "US"}, "sender": {"name": "A", "country": "US"},
                 "bought": {"on": "2026-09-20", "price": "$312.40", "paidBy": "credit card"}, "problem": "Charged twice.",
                 "events": [{"on": "2026-10-05", "what": "the statement was sent"}]}
                """);

        CaseCourse course = course("double-card-charge", card);

        assertThat(clock(course, "US-01").day()).isEqualTo("2026-12-04");
        assertThat(clock(course, "US-01").on(TODAY)).isEqualTo(State.CLOSING);
        assertThat(course.clocks()).extracting(clock -> clock.rule().id()).doesNotContain("US-04", "US-05");
    }
}
