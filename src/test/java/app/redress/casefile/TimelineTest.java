package app.redress.casefile;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.DEADLINES;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.note;
import static app.redress.casefile.CaseFixtures.reply;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.redress.casefile.Timeline.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);

    private final Timeline timeline = new Timeline(WORDS, DAYS, DEADLINES);

    @Test
    void eachEntryIsToldInWordsAndAMissingAnswerLast() {
        ComplaintCase complaint = complaint(
                sent(OCTOBER, LocalDate.of(2026, 11, 17)),
                call(OCTOBER.plusDays(20), "an engineer on 12 November"),
                note(OCTOBER.plusDays(23), "No engineer came."));

        assertThat(timeline.of(complaint))
                .extracting(Timeline.Line::kind, Timeline.Line::heading, Timeline.Line::when)
                .containsExactly(
                        tuple(Kind.LETTER, "Letter sent, by e-mail", "20 October"),
                        tuple(Kind.CALL, "Call, 14 min, Dean (ref 5512)", "9 November"),
                        tuple(Kind.NOTE, "Note", "12 November"),
                        tuple(Kind.OVERDUE, "Their answer is overdue", "since Tuesday"));
        assertThat(timeline.of(complaint).get(1).promise()).isEqualTo("promised: an engineer on 12 November");
    }

    @Test
    void aReplyEndsTheWaiting() {
        ComplaintCase complaint =
                complaint(sent(OCTOBER, OCTOBER.plusDays(14)), reply(OCTOBER.plusDays(4), "We look."));

        assertThat(timeline.of(complaint)).extracting(Timeline.Line::kind).containsExactly(Kind.LETTER, Kind.REPLY);
        assertThat(complaint.awaitedBy()).isEmpty();
    }

    @Test
    void aFurtherLetterBeginsTheWaitingAnew() {
        ComplaintCase complaint = complaint(
                sent(OCTOBER, OCTOBER.plusDays(14)),
                reply(OCTOBER.plusDays(4), "We look."),
                sent(TODAY, TODAY.plusDays(14)));

        assertThat(complaint.awaitedBy()).contains(TODAY.plusDays(14));
    }

    private static ComplaintCase complaint(CaseEntry... entries) {
        return new ComplaintCase(
                CaseId.random(), "Line", "", Optional.empty(), List.of(), List.of(entries), CLOCK.instant());
    }
}
