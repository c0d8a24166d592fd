package app.redress.casefile.course;

import static app.redress.casefile.course.CourseFixtures.clock;
import static app.redress.casefile.course.CourseFixtures.clocks;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.redress.casefile.ComplaintCase;
import app.redress.casefile.FactsInMemory;
import app.redress.drafting.Facts;
import app.redress.rulebook.Jurisdiction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which clocks run where: for a bag in every country, and for nothing while no country is known. */
class ClocksByPlaceTest {
    @Test
    void damageToABagComesBeforeItsDelayEverywhere() {
        Facts bag = facts("""
                {"company": {"name": "Air", "country": "CA"}, "item": "a suitcase", "problem": "A wheel is broken.",
                 "details": {"travelled": "2026-11-14", "returned": "2026-11-17"}}
                """);

        assertThat(course("baggage", bag).clocks())
                .extracting(clock -> clock.due().label(), RunningClock::day)
                .startsWith(
                        tuple("Last day to report damage in writing", LocalDate.of(2026, 11, 24)),
                        tuple("Last day to report a delay in writing", LocalDate.of(2026, 12, 8)));
    }

    @Test
    void aBagNeedsNoCountryForItsClocks() {
        Facts bag = facts("""
                {"company": {"name": "Air"}, "item": "a suitcase", "problem": "A wheel is broken.",
                 "details": {"travelled": "2026-11-14", "returned": "2026-11-17"}}
                """);

        assertThat(clock(course("baggage", bag), "UK-25").day()).isEqualTo("2026-11-24");
        assertThat(course("faulty-goods", bag).clocks()).isEmpty();
    }

    @Test
    void theTimeForAClaimAboutTheFlightIsNoneForABag() {
        Facts bag = facts("""
                {"company": {"name": "Air", "country": "CA"}, "item": "a suitcase", "problem": "A wheel is broken.",
                 "details": {"travelled": "2026-11-14", "returned": "2026-11-17"}}
                """);

        assertThat(clocks(course("baggage", bag), "CA-04")).isEmpty();
        assertThat(clocks(course("flight-cancelled-or-delayed", bag), "CA-04")).isNotEmpty();
    }

    @Test
    void aBagWhoseComingIsNotToldAsksForThatDay() {
        Facts bag = facts("""
                {"company": {"name": "Air", "country": "CA"}, "item": "a suitcase", "problem": "A wheel is broken.",
                 "details": {"travelled": "2026-11-14"}}
                """);

        CaseCourse course = course("baggage", bag);

        assertThat(course.clocks())
                .extracting(clock -> clock.due().label())
                .doesNotContain("Last day to report damage in writing");
        assertThat(course.unstarted().stream().map(CourseFixtures.book().clocks(course)::of))
                .extracting(CourseWords.Line::title, CourseWords.Line::when)
                .startsWith(
                        tuple(
                                "Last day to report damage in writing",
                                "7 days from the day you received the bag. Say that day in the facts, and it is counted here."));
    }

    @Test
    void withoutACountryNoClockRuns() {
        CaseCourse course = course("broadband-down", Facts.NONE);

        assertThat(course.clocks()).isEmpty();
        assertThat(course.matter().jurisdiction()).isEmpty();
    }

    @Test
    void goodsThatCameHaveNoDayToBeDeliveredBy() {
        Facts kettle = facts("""
                {"company": {"name": "Shop", "country": "GB"}, "bought": {"on": "2026-10-30"}, "problem": "It leaks."}
                """);

        assertThat(clocks(course("faulty-goods", kettle), "UK-08")).isEmpty();
        assertThat(clocks(course("parcel-not-delivered", kettle), "UK-08"))
                .extracting(RunningClock::day)
                .containsExactly(LocalDate.of(2026, 11, 29));
    }

    @Test
    void whereTheCompanyIsCanBeSaidLater() {
        CourseBook book = CourseFixtures.book(new FactsInMemory());
        ComplaintCase complaint = course("broadband-down", Facts.NONE).matter().complaint();

        book.courses().place(complaint, "AU");

        assertThat(book.courses().of(complaint).matter().jurisdiction()).contains(Jurisdiction.AU);
    }
}
