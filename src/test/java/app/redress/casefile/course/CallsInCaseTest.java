package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.BROADBAND;
import static app.redress.casefile.course.CourseFixtures.NOVEMBER;
import static app.redress.casefile.course.CourseFixtures.OCTOBER;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static app.redress.casefile.course.CourseFixtures.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.Draft;
import app.redress.drafting.Facts;
import app.redress.drafting.Rung;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A call, before and after it is made. */
class CallsInCaseTest {
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

        assertThat(CourseFixtures.book().atHand(course).of(course))
                .contains(
                        "Reference: SKY-88-2041",
                        "What went wrong: The line has been dead since 1 October.",
                        "Answer asked for by: 3 November 2026");
    }

    @Test
    void aNumberIsAtHandOnceHoweverTheLetterNamedIt() {
        Facts told = facts(BROADBAND.replace("SKY-88-2041\"}", "2041\"}, {\"kind\": \"case\", \"value\": \"C-7\"}"));
        CaseCourse course = course("broadband-down", told, sent(OCTOBER, NOVEMBER));

        assertThat(CourseFixtures.book().atHand(course).of(course)).contains("Reference: 2041, C-7");
    }
}
