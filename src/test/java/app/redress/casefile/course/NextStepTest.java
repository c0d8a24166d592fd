package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.closing;
import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.BROADBAND;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.Draft;
import app.redress.casefile.Milestone;
import app.redress.casefile.course.CaseCourse.Why;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes next in a case, and where it stands. */
class NextStepTest {
    @Test
    void anOverdueAnswerWantsAReminderAndThenAFinalLetter() {
        assertThat(course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER))
                        .advice())
                .isEqualTo(new CaseCourse.Advice(Why.OVERDUE, List.of(Rung.REMINDER)));
        assertThat(course(
                                "broadband-down",
                                facts(BROADBAND),
                                sent(OCTOBER, NOVEMBER),
                                sent(NOVEMBER, TODAY.minusDays(1)))
                        .advice())
                .isEqualTo(new CaseCourse.Advice(Why.OVERDUE, List.of(Rung.FINAL)));
    }

    @Test
    void whatTheyAnswerDecidesWhatComesNext() {
        assertThat(after(ReplyKind.HOLDING, "We need more time.").why()).isEqualTo(Why.OVERDUE);
        assertThat(after(ReplyKind.REFUSAL, "We will not pay."))
                .isEqualTo(new CaseCourse.Advice(Why.REFUSED, List.of(Rung.FINAL)));
        assertThat(after(ReplyKind.FINAL, "This is our final response."))
                .isEqualTo(new CaseCourse.Advice(Why.FINAL_WORD, List.of(Rung.BODY)));
        assertThat(after(ReplyKind.OFFER, "We offer £40.").letters())
                .containsExactly(Rung.ACCEPT, Rung.ACCEPT_WITH_CONDITIONS, Rung.REFUSE_OFFER);
    }

    @Test
    void onceTheirTimeIsOverTheOutsideBodyIsTheNextStep() {
        LocalDate august = LocalDate.of(2026, 8, 3);

        CaseCourse course = course(
                "broadband-down",
                facts(BROADBAND),
                sent(august, august.plusDays(14)),
                sent(august.plusDays(15), august.plusDays(29)));

        assertThat(course.advice()).isEqualTo(new CaseCourse.Advice(Why.BODY_OPEN, List.of(Rung.BODY)));
    }

    @Test
    void theLadderTellsWhatIsDoneWhatIsNowAndWhatEachRungAheadNeeds() {
        CaseCourse course = course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER));

        assertThat(CourseFixtures.book().ladder(course).of(course))
                .extracting(Ladder.Step::state, Ladder.Step::title)
                .containsExactly(
                        tuple(Ladder.State.DONE, "First complaint"),
                        tuple(Ladder.State.LATE, "Their answer"),
                        tuple(Ladder.State.NOW, "Reminder"),
                        tuple(Ladder.State.LATER, "Final letter to them"),
                        tuple(
                                Ladder.State.LATER,
                                "The Communications Ombudsman or CISAS (whichever the provider belongs to)"),
                        tuple(Ladder.State.LATER, "Letter before claim"));
    }

    @Test
    void whoPaidByAmericanCreditCardCanTurnToTheBureau() {
        CaseCourse course = course(
                "double-card-charge",
                facts("""
                {"sender": {"country": "US"}, "company": {"name": "Lakeshore Bank", "country": "US"},
                 "bought": {"on": "2026-10-02", "price": "$312.40", "paidBy": "credit card"}}
                """),
                sentTo(OCTOBER, NOVEMBER, "Lakeshore Bank", "Charged twice", "Please refund $312.40."));

        assertThat(CourseFixtures.book().ladder(course).of(course))
                .extracting(Ladder.Step::title)
                .contains("The Consumer Financial Protection Bureau (CFPB)");
    }

    @Test
    void whoeverHasAskedSomebodyOutsideIsPastThatRung() {
        CaseCourse course = course(
                "broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), milestone(Milestone.Kind.ESCALATION, ""));

        assertThat(course.advice().letters()).containsExactly(Rung.BEFORE_CLAIM);
    }

    @Test
    void aCaseThatEndedWellMayEndWithThanks() {
        assertThat(course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), closing(TODAY))
                        .advice())
                .isEqualTo(new CaseCourse.Advice(Why.CLOSED, List.of(Rung.THANKS)));
    }

    @Test
    void anOfferThatWasNotedIsAnsweredLikeOneInALetter() {
        Milestone offer = milestone(Milestone.Kind.OFFER, "a new kettle");
        CaseCourse course = course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), offer);

        assertThat(course.advice().why()).isEqualTo(Why.OFFERED);
        assertThat(letter(course, Rung.ACCEPT).body()).contains("I accept your offer of a new kettle.");
    }

    @Test
    void eachLetterKnowsItsRungAgain() {
        CaseCourse course = course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER));

        for (Rung rung : List.of(
                Rung.REMINDER,
                Rung.FINAL,
                Rung.BEFORE_CLAIM,
                Rung.ACCEPT,
                Rung.REFUSE_OFFER,
                Rung.ACCEPT_WITH_CONDITIONS,
                Rung.WITHDRAW,
                Rung.THANKS)) {
            Draft draft = letter(course, rung);
            CaseCourse later = course(
                    "broadband-down",
                    facts(BROADBAND),
                    sent(OCTOBER, NOVEMBER),
                    sentTo(TODAY, TODAY.plusDays(14), "Skyreach", draft.subject(), draft.body()));

            assertThat(new LettersByRung(later.matter()).last(rung))
                    .as(rung.id())
                    .isPresent();
        }
    }

    private static Milestone milestone(Milestone.Kind kind, String what) {
        return new Milestone(
                UUID.randomUUID(),
                TODAY,
                CLOCK.instant(),
                kind,
                "",
                "",
                Optional.empty(),
                what,
                Optional.empty(),
                List.of());
    }

    private static CaseCourse.Advice after(ReplyKind kind, String text) {
        return course(
                        "broadband-down",
                        facts(BROADBAND),
                        sent(OCTOBER, NOVEMBER),
                        reply(OCTOBER.plusDays(4), kind, text))
                .advice();
    }

    private static Draft letter(CaseCourse course, Rung rung) {
        return CourseFixtures.book().letters().write(course, rung, AMARA);
    }
}
