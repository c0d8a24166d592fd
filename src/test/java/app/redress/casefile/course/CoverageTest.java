package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Promise;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What became of what was asked, and what does not fit together. */
class CoverageTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
    private static final LocalDate REPLIED = LocalDate.of(2026, 10, 24);
    private static final String ASKS = """
            Dear Customer Care,

            The line has been dead since 1 October.

            Please do three things by 3 November 2026:

            1. Restore the line.
            2. Pay me £84, which is three weeks at £28.
            3. Confirm that no exit fee is charged.

            Yours sincerely,
            Amara Osei
            """;

    @Test
    void beforeAnyReplyEveryAskIsOpen() {
        assertThat(asks())
                .extracting(AskedFor::standing)
                .containsOnly(AskStanding.OPEN)
                .hasSize(3);
    }

    @Test
    void eachAskIsSetAgainstTheReply() {
        assertThat(asks(said(
                        ReplyKind.HOLDING,
                        "An engineer will visit to restore the line. I am afraid we cannot waive the exit fee.")))
                .extracting(AskedFor::ask, AskedFor::standing)
                .containsExactly(
                        tuple("restore the line", AskStanding.AGREED),
                        tuple("pay me £84, which is three weeks at £28", AskStanding.IGNORED),
                        tuple("confirm that no exit fee is charged", AskStanding.REFUSED));
    }

    @Test
    void whatWasAgreedByADayThatIsPastIsNotDone() {
        ReplyReceived plain = said(ReplyKind.HOLDING, "An engineer will attend on 12 November to restore the line.");
        ReplyReceived promising = new ReplyReceived(
                plain.id(),
                plain.on(),
                plain.logged(),
                plain.from(),
                plain.text(),
                plain.kind(),
                List.of(new Promise("an engineer on 12 November", LocalDate.of(2026, 11, 12), false)),
                List.of());

        assertThat(asks(promising).get(0).standing()).isEqualTo(AskStanding.NOT_DONE);
    }

    @Test
    void anotherSumIsSpokenOfButNotAgreed() {
        assertThat(asks(said(ReplyKind.OFFER, "We are pleased to offer you a credit of £40."))
                        .get(1)
                        .standing())
                .isEqualTo(AskStanding.ANSWERED);
    }

    @Test
    void anAcknowledgementPassesNothingOver() {
        assertThat(asks(said(ReplyKind.ACKNOWLEDGEMENT, "We have your letter.")))
                .extracting(AskedFor::standing)
                .containsOnly(AskStanding.OPEN);
    }

    @Test
    void whatIsPassedOverRollsIntoTheNextLetter() {
        CaseCourse course = course(
                "broadband-down",
                facts("""
                        {"company": {"name": "Skyreach", "country": "GB"}, "problem": "The line is dead.",
                         "remedy": {"kind": "compensation", "amount": "£84"}}
                        """),
                letter(ASKS),
                said(ReplyKind.HOLDING, "An engineer will visit to restore the line."));

        assertThat(CourseFixtures.book()
                        .letters()
                        .write(course, Rung.REMINDER, AMARA)
                        .body())
                .contains("On 24 October 2026 your reply did not say whether you would pay me £84")
                .contains("your reply did not say whether you would confirm that no exit fee is charged");
    }

    @Test
    void aNumberWithTwoDigitsTurnedIsShownBesideTheRightOne() {
        assertThat(differing(said(ReplyKind.HOLDING, "Your reference is SKY-88-2014.")))
                .extracting(Contradiction::kind, one -> one.one().words(), one -> one.other()
                        .words())
                .containsExactly(tuple(Kind.REFERENCE, "SKY-88-2041", "SKY-88-2014"));
    }

    @Test
    void theirOwnNumberIsNoContradiction() {
        assertThat(differing(said(ReplyKind.HOLDING, "Our reference is CX 7731904.")))
                .isEmpty();
    }

    @Test
    void aNameSpeltWronglyIsShown() {
        assertThat(differing(said(ReplyKind.HOLDING, "Dear Ms Osey,\n\nThank you.")))
                .extracting(Contradiction::kind)
                .containsExactly(Kind.NAME);
        assertThat(differing(said(ReplyKind.HOLDING, "Dear Ms Osei,\n\nThank you.")))
                .isEmpty();
        assertThat(differing(said(ReplyKind.HOLDING, "Dear Customer,\n\nThank you.")))
                .isEmpty();
    }

    @Test
    void twoSumsInOnesOwnLettersAreShown() {
        LetterSent later = sentTo(
                LocalDate.of(2026, 11, 5),
                TODAY,
                "Skyreach",
                "Reminder",
                "Dear Customer Care,\n\nPlease pay me £94 by 19 November 2026.");

        assertThat(differing(later))
                .extracting(Contradiction::kind, one -> one.one().words(), one -> one.other()
                        .words())
                .containsExactly(tuple(Kind.SUM, "£84", "£94"));
    }

    @Test
    void aSumTheyRepeatWronglyIsShownAndAnOfferIsNot() {
        assertThat(differing(said(ReplyKind.REFUSAL, "You ask for £48, which we cannot pay.")))
                .extracting(one -> one.other().words())
                .containsExactly("£48");
        assertThat(differing(said(ReplyKind.OFFER, "We offer £40."))).isEmpty();
    }

    @Test
    void anotherDayForTheSameThingIsShown() {
        assertThat(differing(said(ReplyKind.REFUSAL, "Thank you for your letter of 12 October 2026.")))
                .extracting(Contradiction::kind, one -> one.other().words())
                .containsExactly(tuple(Kind.DATE, "12 October 2026"));
        CaseCourse kettle = course(
                "faulty-goods",
                facts("""
                        {"company": {"name": "Skyreach", "country": "GB"}, "bought": {"on": "2026-10-05"}, "problem": "It leaks."}
                        """),
                letter("Please refund £20 by 3 November 2026."),
                said(ReplyKind.REFUSAL, "Our records show that you purchased it on 5 September 2026."));

        assertThat(kettle.contradictions())
                .extracting(one -> one.one().words(), one -> one.other().words())
                .contains(tuple("5 October 2026", "5 September 2026"));
    }

    @Test
    void daysInAnImpossibleOrderAreShown() {
        Facts turned = facts("""
                {"company": {"name": "Skyreach", "country": "GB"}, "bought": {"on": "2026-10-05"}, "began": "2026-10-01",
                 "problem": "It leaks."}
                """);

        assertThat(course("faulty-goods", turned).contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(Kind.ORDER);
    }

    @Test
    void aCallOnAnotherDayIsNoContradiction() {
        assertThat(differing(call(LocalDate.of(2026, 11, 9), "an engineer on 12 November")))
                .isEmpty();
    }

    @Test
    void aFurtherLetterIsLookedOverBeforeItLeaves() {
        CasesInMemory cases = new CasesInMemory(CLOCK);
        CaseId id = cases.create("", "", draft("Broadband down", "")).id();
        cases.add(id, letter(ASKS));
        cases.add(id, said(ReplyKind.HOLDING, "An engineer will visit to restore the line."));
        String silent = "Dear Customer Care,\n\nPlease restore the line by 5 December 2026.\n\nPlease pay £94 by then.";
        String full =
                "Dear Customer Care,\n\nPlease pay me £84, restore the line and confirm that no exit fee is charged by 5"
                        + " December 2026. If we cannot agree, my next step is the ombudsman.";

        assertThat(notes(cases, id, silent))
                .anyMatch(note -> note.startsWith("The letter names no next step"))
                .anyMatch(note -> note.contains("does not ask for it again: confirm that no exit fee is charged"))
                .contains("Two sums: £84 before, £94 now.");
        assertThat(notes(cases, id, full)).isEmpty();
    }

    @Test
    void aFirstLetterHasNoCaseToBeLookedOverAgainst() {
        CasesInMemory cases = new CasesInMemory(CLOCK);
        CaseId id = cases.create("", "", draft("Broadband down", "")).id();

        assertThat(notes(cases, id, "Dear all")).isEmpty();
    }

    private static List<String> notes(CasesInMemory cases, CaseId id, String body) {
        return CourseFixtures.before(cases)
                .notes(id, sentTo(TODAY, TODAY, "Skyreach", "Reminder", body).letter());
    }

    private static List<AskedFor> asks(CaseEntry... later) {
        return with(later).asks();
    }

    private static List<Contradiction> differing(CaseEntry... later) {
        return with(later).contradictions();
    }

    private static CaseCourse with(CaseEntry... later) {
        CaseEntry[] entries =
                Stream.concat(Stream.of(letter(ASKS)), Stream.of(later)).toArray(CaseEntry[]::new);
        return course("", Facts.NONE, entries);
    }

    private static LetterSent letter(String body) {
        return sentTo(OCTOBER, LocalDate.of(2026, 11, 3), "Skyreach", "Broadband down", body);
    }

    private static ReplyReceived said(ReplyKind kind, String text) {
        return reply(REPLIED, kind, text);
    }
}
