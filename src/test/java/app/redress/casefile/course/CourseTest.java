package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.Draft;
import app.redress.casefile.Milestone;
import app.redress.casefile.Outcome;
import app.redress.casefile.Promise;
import app.redress.casefile.course.CaseCourse.Why;
import app.redress.casefile.course.RunningClock.State;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Today is 21 November 2026. The last days here were counted by hand. */
class CourseTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 3);
    private static final String BROADBAND = """
            {"sender": {"name": "Amara Osei", "address": ["14 Mill Lane", "Leeds LS6 2QT"], "country": "GB", "email": "amara@example.org"},
             "company": {"name": "Skyreach", "country": "GB"},
             "item": "broadband", "references": [{"kind": "account", "value": "SKY-88-2041"}],
             "began": "2026-10-01", "problem": "The line has been dead since 1 October.",
             "remedy": {"kind": "compensation", "amount": "£84", "workings": "three weeks at £28"}}
            """;

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
    void aRightThatALetterUsedInTimeIsNoLongerPressing() {
        Facts kettle = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "bought": {"on": "2026-10-30"}, "problem": "It leaks."}
                """);

        RunningClock rejection = clock(course("faulty-goods", kettle, sent(NOVEMBER, TODAY)), "UK-01");

        assertThat(rejection.on(TODAY)).isEqualTo(State.SETTLED);
        assertThat(rejection.settled()).contains(NOVEMBER);
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

        CourseWords.Line line = CourseFixtures.book().clocks().of(clock(course, "UK-16"));

        assertThat(line.title()).isEqualTo("Their answer is due");
        assertThat(line.when()).isEqualTo("1 December, in 10 days");
        assertThat(line.next()).startsWith("From 2 December you can turn to the Communications Ombudsman");
        assertThat(line.how())
                .contains("the day you first raised the complaint: 20 October 2026")
                .contains("6 weeks from 20 October 2026 is 1 December 2026.");
        assertThat(line.source())
                .startsWith("UK-16. Read in the official text")
                .endsWith("Checked on 21 November 2026.");
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

    @Test
    void damageToABagComesBeforeItsDelayEverywhere() {
        Facts bag = facts("""
                {"company": {"name": "Air", "country": "CA"}, "item": "a suitcase", "problem": "A wheel is broken.",
                 "details": {"travelled": "2026-11-14", "returned": "2026-11-17"}}
                """);

        assertThat(course("baggage", bag).clocks())
                .extracting(clock -> clock.due().label(), RunningClock::day)
                .startsWith(
                        tuple("Last day to report damage in writing", LocalDate.of(2026, 11, 24)),
                        tuple("Last day to report a delay in writing", LocalDate.of(2026, 12, 8)));
    }

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
    void withoutACountryNoClockRuns() {
        CaseCourse course = course("broadband-down", Facts.NONE);

        assertThat(course.clocks()).isEmpty();
        assertThat(course.matter().jurisdiction()).isEmpty();
    }

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

        assertThat(CourseFixtures.book().ladder().of(course))
                .extracting(Ladder.Step::state, Ladder.Step::title)
                .containsExactly(
                        tuple(Ladder.State.DONE, "First complaint"),
                        tuple(Ladder.State.LATE, "Their answer"),
                        tuple(Ladder.State.NOW, "Reminder"),
                        tuple(Ladder.State.LATER, "Final letter to them"),
                        tuple(
                                Ladder.State.LATER,
                                "The Communications Ombudsman or CISAS, whichever the provider belongs to"),
                        tuple(Ladder.State.LATER, "Letter before claim"));
    }

    @Test
    void theReminderIsComposedFromTheFactsAndFromWhatHasHappenedSince() {
        Call call = call(LocalDate.of(2026, 11, 9), "an engineer would come on 12 November");
        Call promised = new Call(
                call.id(),
                call.on(),
                call.logged(),
                call.person(),
                call.number(),
                call.reference(),
                call.length(),
                call.said(),
                call.promised(),
                List.of(new Promise("an engineer on 12 November", LocalDate.of(2026, 11, 12), false)));

        Draft reminder =
                letter(course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), promised), Rung.REMINDER);

        assertThat(reminder.recipient().name()).isEqualTo("Skyreach");
        assertThat(reminder.subject()).startsWith("Reminder: my complaint of 20 October 2026");
        assertThat(reminder.body())
                .contains("On 20 October 2026 I wrote to you")
                .contains("asked for an answer by 3 November 2026")
                .contains("The line has been dead since 1 October.")
                .contains("On 9 November 2026 I phoned and spoke to Dean (reference 5512)")
                .contains("On 12 November 2026 nothing had come of your promise of 9 November 2026")
                .contains("£84")
                .contains("by 5 December 2026")
                .contains("If we cannot agree, the Communications Ombudsman or CISAS")
                .doesNotContain("{");
    }

    @Test
    void aCaseOfWhichNothingWasToldAsksAgainInTheWordsOfItsFirstLetter() {
        CaseCourse course = course(
                "",
                Facts.NONE,
                sentTo(
                        OCTOBER,
                        NOVEMBER,
                        "Skyreach",
                        "Complaint: broadband down three weeks",
                        "Dear Skyreach,\n\nThe line is dead. Please refund £84 by 3 November 2026.\n\nYours sincerely"));

        Draft reminder = letter(course, Rung.REMINDER);

        assertThat(reminder.reference()).isEqualTo("SKY-88-2041");
        assertThat(reminder.body())
                .contains("I wrote to you about broadband down three weeks")
                .contains("The facts stand in my letter of 20 October 2026")
                .contains("Please refund £84 by 5 December 2026.")
                .contains("I enclose a copy of my letter of 20 October 2026");
    }

    @Test
    void anOfferIsAcceptedWithItsDayAndItsSum() {
        CaseCourse course = course(
                "broadband-down",
                facts(BROADBAND),
                sent(OCTOBER, NOVEMBER),
                reply(NOVEMBER, ReplyKind.OFFER, "As a gesture of goodwill we would like to offer you £40."));

        assertThat(letter(course, Rung.ACCEPT).body())
                .contains("Thank you for your letter of 3 November 2026")
                .contains("I accept your offer of £40.");
        assertThat(letter(course, Rung.REFUSE_OFFER).body())
                .contains("I cannot accept the offer of £40, because [your reason]");
    }

    @Test
    void theLetterToABodyEnclosesWhatWentToAndFro() {
        Facts bank = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "sender": {"name": "A", "country": "GB"},
                 "problem": "A payment was taken.", "references": [{"kind": "account", "value": "12345678"}], "remedy": {"kind": "refund"}}
                """);
        CaseCourse course = course(
                "bank-charges", bank, sent(OCTOBER, NOVEMBER), reply(NOVEMBER, ReplyKind.FINAL, "Our final response."));

        Draft body = letter(course, Rung.BODY);

        assertThat(body.recipient().name()).isEqualTo("Financial Ombudsman Service");
        assertThat(body.body())
                .contains("I complained to Skyreach in writing on 20 October 2026")
                .contains("my letter of 20 October 2026 and their reply of 3 November 2026");
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

    @Test
    void aNumberedListIsSeveralAsks() {
        String body =
                "Dear Skyreach,\n\nPlease do two things by 3 November 2026:\n\n1. Restore the line.\n2. Pay £84, which is"
                        + " three weeks at £28.\n\nPlease let me know by the same day.\n\nYours sincerely";

        assertThat(LetterAsks.in(sentTo(OCTOBER, NOVEMBER, "Skyreach", "", body).letter()))
                .containsExactly("restore the line", "pay £84, which is three weeks at £28");
    }

    @Test
    void anOfferThatWasNotedIsAnsweredLikeOneInALetter() {
        Milestone offer = milestone(Milestone.Kind.OFFER, "a new kettle");
        CaseCourse course = course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), offer);

        assertThat(course.advice().why()).isEqualTo(Why.OFFERED);
        assertThat(letter(course, Rung.ACCEPT).body()).contains("I accept your offer of a new kettle.");
    }

    @Test
    void whoeverHasAskedSomebodyOutsideIsPastThatRung() {
        CaseCourse course = course(
                "broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), milestone(Milestone.Kind.ESCALATION, ""));

        assertThat(course.advice().letters()).containsExactly(Rung.BEFORE_CLAIM);
    }

    @Test
    void aCaseThatEndedWellMayEndWithThanks() {
        Outcome end = new Outcome(
                UUID.randomUUID(),
                TODAY,
                CLOCK.instant(),
                Outcome.Result.ALL,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), end)
                        .advice())
                .isEqualTo(new CaseCourse.Advice(Why.CLOSED, List.of(Rung.THANKS)));
    }

    @Test
    void aCallIsConfirmedInWritingAndStandsBesideTheLadder() {
        Call call = call(LocalDate.of(2026, 11, 9), "an engineer on 12 November");
        CaseCourse course = course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER), call);

        Draft draft = CourseFixtures.book().letters().confirming(course, call, AMARA);
        CaseCourse later = course(
                "broadband-down",
                facts(BROADBAND),
                sent(OCTOBER, NOVEMBER),
                sentTo(TODAY, TODAY.plusDays(7), "Skyreach", draft.subject(), draft.body()));

        assertThat(draft.body())
                .contains("the conversation I had with Dean on 9 November 2026 (reference 5512)")
                .contains("What was promised: an engineer on 12 November")
                .contains("please tell me by 28 November 2026")
                .doesNotContain("{");
        assertThat(new LettersByRung(later.matter()).highest()).contains(Rung.FIRST);
    }

    @Test
    void theFactsAreAtHandForACall() {
        CaseCourse course = course("broadband-down", facts(BROADBAND), sent(OCTOBER, NOVEMBER));

        assertThat(CourseFixtures.book().atHand().of(course))
                .contains(
                        "Reference: SKY-88-2041",
                        "What went wrong: The line has been dead since 1 October.",
                        "Answer asked for by: 3 November 2026");
    }

    @Test
    void courtesiesAreNoAsks() {
        Draft first = new DraftComposer(new JsonLetterForms())
                .compose(
                        course("broadband-down", facts(BROADBAND))
                                .matter()
                                .situation()
                                .orElseThrow(),
                        facts(BROADBAND),
                        Rung.FIRST,
                        Optional.empty(),
                        TODAY)
                .letter()
                .body()
                .transform(body -> new Draft(AMARA, "", "", body, EnglishVariant.GB, 0));

        assertThat(LetterAsks.in(
                        sentTo(TODAY, TODAY, "Skyreach", "", first.body()).letter()))
                .singleElement()
                .asString()
                .startsWith("pay me £84, which is three weeks at £28");
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

    private static RunningClock clock(CaseCourse course, String rule) {
        return course.clocks().stream()
                .filter(clock -> clock.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Draft letter(CaseCourse course, Rung rung) {
        return CourseFixtures.book().letters().write(course, rung, AMARA);
    }
}
