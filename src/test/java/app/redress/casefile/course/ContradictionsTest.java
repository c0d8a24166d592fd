package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static app.redress.casefile.course.ThreeAsks.letter;
import static app.redress.casefile.course.ThreeAsks.said;
import static app.redress.casefile.course.ThreeAsks.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What does not fit together. */
class ContradictionsTest {
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

    private static List<Contradiction> differing(CaseEntry... later) {
        return with(later).contradictions();
    }
}
