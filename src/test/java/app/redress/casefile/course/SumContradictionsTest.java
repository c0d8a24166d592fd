package app.redress.casefile.course;

import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.course.Contradiction.Kind;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums that differ, however they are written. */
class SumContradictionsTest {
    private static final LocalDate SENT = LocalDate.of(2026, 10, 20);
    private static final LocalDate REPLIED = LocalDate.of(2026, 10, 24);

    @Test
    void aSumIsTheSameInWordsAndInFigures() {
        assertThat(differing("Please refund £84.50.", "You ask for 84.50 pounds, which we shall pay."))
                .isEmpty();
        assertThat(differing("Please refund £84.", "You ask for eighty-four pounds, which we shall pay."))
                .isEmpty();
        assertThat(differing("Please refund £84.", "You ask for ninety-four pounds, which we cannot pay."))
                .extracting(Contradiction::kind, one -> one.one().words(), one -> one.other()
                        .words())
                .containsExactly(tuple(Kind.SUM, "£84", "£94"));
    }

    @Test
    void figuresInAnotherOrderAreShownAsEachSideWroteThem() {
        assertThat(differing("The bill says £132. Please correct it.", "We see a bill of GBP 123.00 on your account."))
                .extracting(one -> one.one().words(), one -> one.other().words())
                .containsExactly(tuple("£132", "GBP 123.00"));
    }

    @Test
    void aSumFarInALongSentenceIsReadWhole() {
        String far = "You asked us for the refund of all that was paid by you to date: £1,249, and we shall pay it.";

        assertThat(differing("Please refund £1,249.", far)).isEmpty();
    }

    private static List<Contradiction> differing(String letter, String reply) {
        return course(
                        "",
                        Facts.NONE,
                        sentTo(SENT, SENT.plusDays(14), "Skyreach", "A bill", "Dear Customer Care,\n\n" + letter),
                        reply(REPLIED, ReplyKind.REFUSAL, reply))
                .contradictions();
    }
}
