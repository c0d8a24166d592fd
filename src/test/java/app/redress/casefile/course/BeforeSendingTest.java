package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static app.redress.casefile.course.ThreeAsks.ASKS;
import static app.redress.casefile.course.ThreeAsks.letter;
import static app.redress.casefile.course.ThreeAsks.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.reply.ReplyKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a letter before it leaves. */
class BeforeSendingTest {
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
    void whoWritesAgainAtOnceIsToldUntilWhenTheyHaveAndMaySendItAllTheSame() {
        CasesInMemory cases = new CasesInMemory(CLOCK);
        CaseId id = cases.create("", "", draft("Broadband down", "")).id();
        cases.add(id, letter(ASKS));
        cases.add(id, sentTo(TODAY, TODAY.plusDays(14), "Skyreach", "Reminder", "Please answer."));

        assertThat(notes(cases, id, "Dear Customer Care"))
                .contains("They have until 5 December to answer your letter of 21 November. You can write again before"
                        + " then.");
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
}
