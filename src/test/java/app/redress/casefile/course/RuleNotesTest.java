package app.redress.casefile.course;

import static app.redress.casefile.CaseFixtures.sent;
import static app.redress.casefile.course.CourseFixtures.book;
import static app.redress.casefile.course.CourseFixtures.course;
import static app.redress.casefile.course.CourseFixtures.facts;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules say of a case without setting a day. */
class RuleNotesTest {
    private static final LocalDate SENT = LocalDate.of(2026, 11, 9);
    private static final Facts FLIGHT = facts("""
            {"sender": {"name": "Aoife Brennan", "address": ["Cork T12 XH31"], "country": "IE"},
             "company": {"name": "Skyreach", "country": "IE"},
             "problem": "The flight was cancelled, and the next one left nine hours later.",
             "details": {"fromAirport": "Dublin", "toAirport": "Lisbon", "travelled": "2026-11-06", "toldOn": "2026-11-01",
                         "arrived": "23:10, nine hours late", "people": "4"}}
            """);
    private static final String TRAVELLER = """
            {"sender": {"name": "A", "country": "%s"}, "company": {"name": "Skyreach"},
             "problem": "The flight was cancelled, and the next one left nine hours later.",
             "details": {"fromAirport": "%s", "toAirport": "%s", "travelled": "2026-11-06", "toldOn": "2026-11-01"}}
            """;
    private static final Facts BAG = facts("""
            {"sender": {"name": "Aoife Brennan", "address": ["Cork T12 XH31"], "country": "IE"},
             "company": {"name": "Skyreach", "country": "IE"}, "problem": "A wheel was broken off."}
            """);

    @Test
    void whatTheFlightRulesGiveForTheFlightComesFirst() {
        RuleNote first = notes("flight-cancelled-or-delayed", FLIGHT).get(0);

        assertThat(first.title())
                .isEqualTo("What the flight rules usually give: €400 for each of 4 passengers: €1,600");
        assertThat(first.said()).contains("1,643 km", "which is less than 14 days");
        assertThat(first.source()).contains("EU-06", "Read in a second-hand source", "Checked on");
    }

    @Test
    void careDuringTheWaitAndThePendingReformAreTold() {
        List<RuleNote> notes = notes("flight-cancelled-or-delayed", FLIGHT);

        assertThat(notes).anySatisfy(note -> assertThat(note.said()).contains("meals", "receipt"));
        assertThat(notes).anySatisfy(note -> {
            assertThat(note.said()).contains("reform", "pending");
            assertThat(note.asides()).anySatisfy(side -> assertThat(side).contains("Council"));
        });
    }

    @Test
    void theIrishAviationAuthorityComesNextSixWeeksAfterTheFirstLetter() {
        NextBody body = course("flight-cancelled-or-delayed", FLIGHT, sent(SENT, SENT.plusDays(14)))
                .body()
                .orElseThrow();

        assertThat(body.name()).isEqualTo("the Irish Aviation Authority");
        assertThat(body.from()).contains(LocalDate.of(2026, 12, 22));
    }

    @Test
    void theBodyAndTheSumsAreThoseOfTheFlightWhoeverWrites() {
        for (String country : List.of("GB", "US", "AU")) {
            Facts fromDublin = facts(TRAVELLER.formatted(country, "Dublin", "Lisbon"));
            CaseCourse course = course("flight-cancelled-or-delayed", fromDublin, sent(SENT, SENT.plusDays(14)));

            assertThat(course.body().orElseThrow().name()).as(country).isEqualTo("the Irish Aviation Authority");
            assertThat(course.clocks())
                    .extracting(clock -> clock.rule().id())
                    .contains("IE-10")
                    .doesNotContain("UK-24");
            assertThat(notes("flight-cancelled-or-delayed", fromDublin))
                    .as(country)
                    .anySatisfy(note -> assertThat(note.source()).contains("EU-06"))
                    .noneSatisfy(note -> assertThat(note.said()).contains("£220"));
        }
    }

    @Test
    void aFlightFromTheUnitedKingdomIsNoMatterForTheIrishAuthority() {
        Facts fromLeeds = facts(TRAVELLER.formatted("IE", "LBA", "Lisbon"));

        assertThat(course("flight-cancelled-or-delayed", fromLeeds, sent(SENT, SENT.plusDays(14)))
                        .body()
                        .orElseThrow()
                        .name())
                .contains("CAA");
    }

    @Test
    void whileTheAirportsAreUnknownTheCountryTells() {
        Facts somewhere = facts(TRAVELLER.formatted("GB", "somewhere", "elsewhere"));

        assertThat(course("flight-cancelled-or-delayed", somewhere, sent(SENT, SENT.plusDays(14)))
                        .body()
                        .orElseThrow()
                        .name())
                .contains("CAA");
    }

    @Test
    void aBagIsNotTheFlight() {
        assertThat(notes("baggage", BAG)).isEmpty();
    }

    private static List<RuleNote> notes(String situation, Facts facts) {
        return new RuleNotes(book().words()).of(course(situation, facts, sent(SENT, SENT.plusDays(14))));
    }
}
