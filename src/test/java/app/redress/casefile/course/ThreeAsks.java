package app.redress.casefile.course;

import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.reply;
import static app.redress.casefile.course.CourseFixtures.sentTo;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.reply.ReplyKind;
import app.redress.drafting.Facts;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A letter that asks for three things, and what may follow it. */
final class ThreeAsks {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
    private static final LocalDate REPLIED = LocalDate.of(2026, 10, 24);
    static final String ASKS = """
            Dear Customer Care,

            The line has been dead since 1 October.

            Please do three things by 3 November 2026:

            1. Restore the line.
            2. Pay me £84, which is three weeks at £28.
            3. Confirm that no exit fee is charged.

            Yours sincerely,
            Amara Osei
            """;

    private ThreeAsks() {}

    static CaseCourse with(CaseEntry... later) {
        CaseEntry[] entries =
                Stream.concat(Stream.of(letter(ASKS)), Stream.of(later)).toArray(CaseEntry[]::new);
        return course("", Facts.NONE, entries);
    }

    static LetterSent letter(String body) {
        return sentTo(OCTOBER, LocalDate.of(2026, 11, 3), "Skyreach", "Broadband down", body);
    }

    static ReplyReceived said(ReplyKind kind, String text) {
        return reply(REPLIED, kind, text);
    }
}
