package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.ThreeAsks.ASKS;
import static app.redress.casefile.course.ThreeAsks.letter;
import static app.redress.casefile.course.ThreeAsks.said;
import static app.redress.casefile.course.ThreeAsks.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Promise;
import app.redress.casefile.asks.LetterAsks;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Rung;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of what was asked. */
class CoverageTest {
    @Test
    void beforeAnyReplyEveryAskIsOpen() {
        assertThat(asks())
                .extracting(AskedFor::standing)
                .containsOnly(AskStanding.OPEN)
                .hasSize(3);
    }

    @Test
    void whatIsAskedOnlyIfTheyRefuseIsNoAsk() {
        for (String refusing : List.of(
                "If you decide otherwise, please send me what you rely on.",
                "If you hold that none is due, please name the cause and send me what you rely on.",
                "Should you disagree, please tell me why in writing.",
                "If your answer is no, please send me the report.",
                "If anything is missing, please name it in one list.")) {
            assertThat(asksOf("Please refund the price.\n\n" + refusing))
                    .as(refusing)
                    .containsExactly("refund the price");
        }
        assertThat(asksOf("If you cannot repair it, please refund the price."))
                .as("a second choice")
                .containsExactly("refund the price");
        assertThat(asksOf("If you still hold papers of mine, please send them back to me."))
                .hasSize(1);
    }

    private static List<String> asksOf(String body) {
        return LetterAsks.in(letter(body).letter());
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

    private static List<AskedFor> asks(CaseEntry... later) {
        return with(later).asks();
    }
}
