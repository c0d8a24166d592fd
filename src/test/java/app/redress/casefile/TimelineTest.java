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
import app.redress.drafting.Facts;
import app.redress.drafting.json.JsonFacts;
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
                        tuple(Kind.LETTER, "Letter sent, by email", "20 October"),
                        tuple(Kind.CALL, "Call, 14 min, Dean (ref 5512)", "9 November"),
                        tuple(Kind.NOTE, "Note", "12 November"),
                        tuple(Kind.OVERDUE, "Their answer is overdue", "since Tuesday"));
        assertThat(timeline.of(complaint).get(1).promise()).isEqualTo("promised: an engineer on 12 November");
    }

    @Test
    void whatWasTriedBeforeStandsOnItsDayAndACallThatWasNotedOnce() {
        Facts told = new JsonFacts().read("facts", """
                {"tried": [{"on": "2026-10-12", "by": "phone", "with": "June", "said": "to bring it back"},
                           {"on": "2026-10-15", "by": "visit", "said": "a refund was not possible"}, {"on": "2026-11-09", "by": "phone"}]}
                """);
        ComplaintCase complaint = complaint(sent(OCTOBER, TODAY), call(OCTOBER.plusDays(20), "an engineer"));

        List<Timeline.Line> lines = timeline.of(complaint, told);

        assertThat(lines)
                .extracting(Timeline.Line::kind, Timeline.Line::heading, Timeline.Line::when)
                .containsExactly(
                        tuple(Kind.CALL, "Call, June", "12 October"),
                        tuple(Kind.NOTE, "Visit", "15 October"),
                        tuple(Kind.LETTER, "Letter sent, by email", "20 October"),
                        tuple(Kind.CALL, "Call, 14 min, Dean (ref 5512)", "9 November"));
        assertThat(lines)
                .extracting(Timeline.Line::text)
                .startsWith("You were told to bring it back", "Answer noted: a refund was not possible");
        assertThat(lines.get(0).entry()).isEmpty();
    }

    @Test
    void whatWasDoneIsToldAsItWasNotedAndWhatWasSaidAsSaid() {
        Facts told = new JsonFacts().read("facts", """
                {"tried": [{"on": "2026-10-12", "by": "email", "told": "I made a stage 1 complaint."},
                           {"on": "2026-10-13", "by": "phone", "told": "the tap drips", "said": "still nothing on file"}]}
                """);

        assertThat(timeline.of(complaint(sent(OCTOBER, TODAY)), told))
                .extracting(Timeline.Line::text)
                .startsWith(
                        "I made a stage 1 complaint.", "You said: the tap drips. Answer noted: still nothing on file");
    }

    @Test
    void whatHasNoDayStandsAmongWhatWasTriedBefore() {
        Facts told = new JsonFacts().read("facts", """
                {"tried": [{"by": "phone", "told": "called again last week, nobody could help"},
                           {"on": "2026-10-12", "by": "phone", "with": "June"}]}
                """);

        assertThat(timeline.of(complaint(sent(OCTOBER, TODAY)), told))
                .extracting(Timeline.Line::heading, Timeline.Line::when, Timeline.Line::text)
                .startsWith(
                        tuple("Call, June", "12 October", ""),
                        tuple("Call", "day not known", "called again last week, nobody could help"))
                .hasSize(3);
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
