package app.redress.casefile;

import static app.redress.casefile.CaseFixtures.DEADLINES;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.reply;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.reply.PromiseDay;
import app.redress.casefile.reply.ReplyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static final LocalDate SENT = TODAY.minusDays(30);
    private static final Promise VISIT = new Promise("An engineer will call by Monday", TODAY.minusDays(5), false);

    @Test
    void aPromiseIsOpenUntilItIsKept() {
        ReplyReceived promising = promising(ReplyKind.HOLDING, VISIT);
        assertThat(complaint(sent(SENT, TODAY), promising).openPromises()).containsExactly(VISIT);
        assertThat(complaint(sent(SENT, TODAY), promising.withPromisesKept()).openPromises())
                .isEmpty();
    }

    @Test
    void aLetterThatLeftAfterItsDayTakesAPromiseUp() {
        ComplaintCase complaint = complaint(
                sent(SENT, TODAY), promising(ReplyKind.HOLDING, VISIT), sent(TODAY.minusDays(2), TODAY.plusDays(9)));
        assertThat(complaint.openPromises()).isEmpty();
    }

    @Test
    void aMereAcknowledgementLeavesTheAnswerOwing() {
        ComplaintCase complaint = complaint(sent(SENT, TODAY), promising(ReplyKind.ACKNOWLEDGEMENT));
        assertThat(complaint.awaitedBy()).contains(TODAY);
        assertThat(complaint(sent(SENT, TODAY), promising(ReplyKind.REFUSAL)).awaitedBy())
                .isEmpty();
    }

    @Test
    void aMissedPromiseNeedsThePersonAndSaysSo() {
        CaseSummary summary = summary(TODAY.minusDays(5));
        assertThat(Agenda.Standing.of(summary, TODAY)).isEqualTo(Agenda.Standing.NEEDS_YOU);
        assertThat(DEADLINES.of(summary)).contains("promised something by").contains("Has it come?");
    }

    @Test
    void aPromiseToComeIsWaitedFor() {
        CaseSummary summary = summary(TODAY.plusDays(5));
        assertThat(Agenda.Standing.of(summary, TODAY)).isEqualTo(Agenda.Standing.WAITING);
        assertThat(DEADLINES.of(summary)).contains("promised something by");
    }

    @Test
    void theDayOfAPromiseIsReadOutOfWords() {
        assertThat(PromiseDay.in("an engineer on 25 November", TODAY)).contains(LocalDate.of(2026, 11, 25));
        assertThat(PromiseDay.in("a call back within two weeks", TODAY)).contains(TODAY.plusWeeks(2));
        assertThat(PromiseDay.in("somebody would look at it", TODAY)).isEmpty();
    }

    @Test
    void aCallKeepsNoPromiseWithoutADay() {
        assertThat(call(SENT, "to call back").promises()).isEmpty();
    }

    private static ReplyReceived promising(ReplyKind kind, Promise... promises) {
        ReplyReceived plain = reply(TODAY.minusDays(10), "We will see.");
        return new ReplyReceived(
                plain.id(),
                plain.on(),
                plain.logged(),
                plain.from(),
                plain.text(),
                Optional.of(kind),
                List.of(promises),
                List.of());
    }

    private static CaseSummary summary(LocalDate promisedBy) {
        return new CaseSummary(
                CaseId.random(),
                "Broadband",
                "Skyreach",
                false,
                Optional.of(SENT),
                Optional.empty(),
                Optional.of(promisedBy),
                CaseFixtures.CLOCK.instant());
    }

    private static ComplaintCase complaint(CaseEntry... entries) {
        return new ComplaintCase(
                CaseId.random(),
                "Broadband",
                "",
                Optional.empty(),
                List.of(),
                List.of(entries),
                CaseFixtures.CLOCK.instant());
    }
}
