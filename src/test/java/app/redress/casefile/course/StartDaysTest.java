package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.clocks;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.drafting.Facts;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From which of its days each time of a case is counted. */
class StartDaysTest {
    @Test
    void aChargebackForAFlightIsCountedFromTheFlightHoweverEarlyItWasPaid() {
        CaseCourse flown = course("flight-cancelled-or-delayed", facts("""
                {"company": {"name": "Aer Alba", "country": "GB"}, "bought": {"on": "2026-03-02", "paidBy": "debit card"},
                 "problem": "We arrived late.", "details": {"travelled": "2026-11-10"}}
                """));

        assertThat(days(flown, "UK-10")).containsExactly(LocalDate.of(2027, 3, 10));
        assertThat(clocks(flown, "UK-10"))
                .extracting(clock -> clock.on(TODAY))
                .containsExactly(RunningClock.State.RUNNING);
    }

    @Test
    void aChargebackForAServiceWithoutADayIsCountedFromTheDayItFailedAndFromNoneWhileThatIsUnknown() {
        String repair = """
                {"company": {"name": "Garage", "country": "GB"}, "bought": {"on": "2026-03-02", "paidBy": "debit card"},
                 "problem": "The brakes failed."%s}
                """;

        assertThat(days(course("garage-repair", facts(repair.formatted(", \"began\": \"2026-11-01\""))), "UK-10"))
                .containsExactly(LocalDate.of(2027, 3, 1));
        assertThat(days(course("garage-repair", facts(repair.formatted(""))), "UK-10"))
                .as("nobody has used up a time whose first day is not known")
                .isEmpty();
    }

    @Test
    void aChargebackForWhatHasNotComeIsCountedFromTheDayItWasPromisedFor() {
        CaseCourse late = course("online-order-late", facts("""
                {"company": {"name": "Shop", "country": "GB"}, "bought": {"on": "2026-06-01", "paidBy": "debit card"},
                 "problem": "It has not come.", "details": {"promised": "2026-10-01"}}
                """));

        assertThat(days(late, "UK-10")).containsExactly(LocalDate.of(2027, 1, 29));
    }

    @Test
    void aServiceBreaksItsContractOnTheDayItWentWrong() {
        CaseCourse brakes = course("garage-repair", facts("""
                {"sender": {"name": "A", "address": ["Leeds LS6 2QT"], "country": "GB"},
                 "company": {"name": "Garage", "country": "GB"}, "bought": {"on": "2026-03-02"},
                 "began": "2026-11-01", "problem": "The brakes failed."}
                """));

        assertThat(days(brakes, "UK-05")).containsExactly(LocalDate.of(2032, 11, 1));
    }

    @Test
    void anEmailToldInTheFactsStartsTheirTime() {
        Facts bank = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "began": "2026-09-01", "problem": "A charge is wrong.",
                 "tried": [{"on": "2026-10-05", "by": "email", "told": "I asked for the charge back", "said": "somebody would look into it"}]}
                """);

        assertThat(days(course("bank-charges", bank), "UK-11")).containsExactly(LocalDate.of(2026, 11, 30));
        assertThat(days(course("bank-charges", bank, sent(NOVEMBER, TODAY)), "UK-11"))
                .as("a letter after it gives them no more time")
                .containsExactly(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aLetterToldInTheFactsTookItsTimeInThePost() {
        Facts bank = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "problem": "A charge is wrong.",
                 "tried": [{"on": "2026-10-05", "by": "letter"}]}
                """);

        assertThat(days(course("bank-charges", bank), "UK-11")).containsExactly(LocalDate.of(2026, 12, 2));
    }

    @Test
    void aCallIsAComplaintOnlyWhereTheRuleSaysSo() {
        String called = """
                {"company": {"name": "Skyreach", "country": "GB"}, "problem": "It does not work.",
                 "tried": [{"on": "2026-10-05", "by": "phone", "told": "that the line was dead", "said": "they would call back"}]}
                """;

        assertThat(days(course("bank-charges", facts(called)), "UK-11")).isEmpty();
        assertThat(days(course("broadband-down", facts(called)), "UK-16"))
                .as("the day it was first raised")
                .containsExactly(LocalDate.of(2026, 11, 16));
        assertThat(days(course("broadband-down", facts(called), sent(OCTOBER, NOVEMBER)), "UK-16"))
                .containsExactly(LocalDate.of(2026, 11, 16));
    }

    @Test
    void aQuestionIsNoComplaintNorIsWhatCameBeforeTheTrouble() {
        String email = """
                {"company": {"name": "Skyreach", "country": "GB"}, "began": "2026-10-01", "problem": "It does not work.",
                 "tried": [{"on": "%s", "by": "email", "told": "%s", "said": "they would look into it"}]}
                """;

        for (Facts none : List.of(
                facts(email.formatted("2026-10-05", "asked when the engineer comes")),
                facts(email.formatted("2026-09-05", "I asked for a faster line")))) {
            assertThat(days(course("broadband-down", none), "UK-16")).isEmpty();
        }
        assertThat(days(
                        course(
                                "broadband-down",
                                facts(email.formatted("2026-10-05", "I asked when it ends, and complained"))),
                        "UK-16"))
                .isNotEmpty();
    }

    @Test
    void whatTheyWroteOrSaidOfTheirOwnAccordStartsNoTime() {
        String theirs = """
                {"company": {"name": "Skyreach", "country": "GB"}, "problem": "It does not work.",
                 "tried": [{"on": "2026-10-05", "by": "%s", "said": "%s"}]}
                """;

        for (String by : List.of("email", "phone", "text")) {
            Facts cancelled = facts(theirs.formatted(by, "the line is closed, and moved to November"));
            assertThat(days(course("broadband-down", cancelled), "UK-16")).isEmpty();
            assertThat(days(course("broadband-down", cancelled, sent(OCTOBER, NOVEMBER)), "UK-16"))
                    .as("the letter does")
                    .containsExactly(LocalDate.of(2026, 12, 1));
        }
        for (String own : List.of("complained to the shift manager", "no answer", "they had my complaint")) {
            assertThat(days(course("broadband-down", facts(theirs.formatted("email", own))), "UK-16"))
                    .as(own)
                    .containsExactly(LocalDate.of(2026, 11, 16));
        }
    }

    @Test
    void twoBillingCyclesAreNamedAndANoticeOnItsWayIsNotYetInTime() {
        CaseCourse card = course("double-card-charge", facts("""
                {"company": {"name": "Skyreach", "country": "US"}, "sender": {"name": "A", "country": "US"},
                 "bought": {"on": "2026-09-20", "paidBy": "credit card"}, "problem": "Charged twice.",
                 "details": {"statement": "2026-09-09"}}
                """), sent(NOVEMBER, TODAY));
        CourseWords told = CourseFixtures.book().clocks(card);

        assertThat(told.of(clocks(card, "US-01").get(0)).when())
                .isEqualTo("sent on day 55 of 60; it must reach them by 8 November");
        assertThat(told.of(clocks(card, "US-03").get(0)).title())
                .isEqualTo("Their answer is due: two billing cycles, at most 90 days");
    }

    @Test
    void aNoticeThatMayStillBeOnItsWayIsNotDone() {
        Facts facts = facts("""
                {"company": {"name": "Skyreach", "country": "US"}, "sender": {"name": "A", "country": "US"},
                 "bought": {"on": "2026-09-20", "paidBy": "credit card"}, "problem": "Charged twice.",
                 "details": {"statement": "2026-10-07"}}
                """);
        LetterSent like = sent(TODAY.minusDays(1), TODAY.plusDays(14));
        Letter letter = like.letter();
        Letter american = new Letter(
                letter.sender(), letter.recipient(), letter.date(), "", "", "Dear Sir", List.of(), EnglishVariant.US);
        LetterSent posted =
                new LetterSent(like.id(), like.on(), like.logged(), american, Channel.POST, "", like.replyBy());
        CaseCourse card = course("double-card-charge", facts, posted);
        CourseWords told = CourseFixtures.book().clocks(card);

        RunningClock notice = clocks(card, "US-01").get(0);
        assertThat(told.of(notice).state()).isEqualTo(RunningClock.State.RUNNING);
        assertThat(told.of(notice).when())
                .isEqualTo("sent on day 44 of 60; it must reach them by December 6. That is no working day there: to be"
                        + " safe it should arrive by Friday, December 4.");
        assertThat(card.rightsAhead()).as("nothing is left to do").isEmpty();
        assertThat(told.of(clocks(card, "US-02").get(0)).how())
                .isEqualTo(
                        "Counted from the day they receive your notice: November 22, 2026. 30 days from November 22, 2026"
                                + " is December 22, 2026. A letter mailed on November 20, 2026 is taken to arrive 2 days later,"
                                + " as most do; some take up to 7.");
        assertThat(CourseFixtures.book().ladder(card).of(card))
                .extracting(Ladder.Step::words)
                .contains("you asked for an answer by December 5, in 14 days; by law they usually have until"
                        + " February 20, 2027");
    }

    private static List<LocalDate> days(CaseCourse course, String rule) {
        return clocks(course, rule).stream().map(RunningClock::day).toList();
    }
}
