package app.redress.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days here were counted by hand, not by the code that is tried. */
class DueDatesTest {
    private final List<Rule> rules = new JsonRulebook(Path.of("no rules of one's own")).rules();
    private final DueDates dates = new DueDates(new JollydayPublicHolidays(), Words.load(Locale.UK));

    @ParameterizedTest
    @CsvSource({
        // calendar days never roll off a weekend outside the EU
        "UK-01, , 2026-02-10, 2026-03-12",
        "UK-01, SCT, 2024-02-01, 2024-03-02",
        "UK-08, , 2026-12-01, 2026-12-31",
        "UK-10, , 2026-01-01, 2026-05-01",
        "US-01, , 2026-02-10, 2026-04-11",
        "AU-01, , 2026-03-01, '2026-03-31, 2026-03-22, 2026-04-15'",
        "CA-01, , 2026-01-31, '2026-03-28, 2026-07-30'",
        // the day itself is the first
        "UK-03, , 2026-03-03, 2026-03-16",
        // weeks
        "UK-11, , 2026-03-03, 2026-04-28",
        "UK-16, , 2026-04-08, 2026-05-20",
        "UK-16, , 2026-04-07, 2026-06-02",
        "UK-24, , 2026-12-31, 2027-02-25",
        // months and years end on the same number, or on the last day of a shorter month
        "UK-13, , 2026-08-31, 2027-02-28",
        "UK-13, , 2027-08-31, 2028-02-29",
        "UK-20, , 2027-02-28, 2028-02-28",
        "UK-14, , 2024-02-29, '2030-02-28, 2027-02-28'",
        "UK-05, SCT, 2026-05-31, 2031-05-31",
        "UK-05, ENG, 2026-05-31, 2032-05-31",
        "UK-25, , 2026-03-01, '2026-03-08, 2026-03-22, 2028-03-01'",
        "EU-11, DE, 2026-01-31, 2026-03-02",
        "US-12, , 2026-08-31, '2026-09-30, 2027-02-28'",
        // before the first anniversary
        "CA-04, , 2026-03-03, '2027-03-02, 2026-04-02'",
        "CA-04, , 2024-02-29, '2025-02-27, 2024-03-30'",
        // working days leave out the bank holidays of the region
        "UK-12, ENG, 2026-12-16, '2027-01-11, 2027-02-08'",
        "UK-12, SCT, 2026-12-16, '2027-01-12, 2027-02-09'",
        "UK-12, NIR, 2026-03-10, '2026-04-01, 2026-05-01'",
        "UK-15, ENG, 2026-04-01, 2026-04-08",
        "UK-15, SCT, 2026-04-01, 2026-04-07",
        "UK-19, ENG, 2026-06-01, 2026-07-27",
        "UK-19, SCT, 2026-06-01, 2026-07-28",
        "UK-26, ENG, 2026-11-02, '2026-11-09, 2026-11-16'",
        "UK-27, ENG, 2026-12-10, '2026-12-17, 2027-01-12, 2027-12-10'",
        // Good Friday is no public holiday in Ireland, and a holiday on a Saturday has no substitute there
        "IE-04, , 2026-03-02, '2026-04-29, 2026-03-09, 2026-03-31'",
        "IE-06, , 2026-12-14, '2026-12-29, 2026-12-16'",
        "IE-06, , 2026-12-23, '2027-01-08, 2026-12-28'",
        // federal holidays; Columbus Day is one
        "US-06, , 2026-10-08, 2026-10-13",
        "US-09, , 2026-11-20, '2026-12-02, 2026-12-10'",
        // Saturdays count, Sundays and federal holidays do not
        "US-16, , 2026-11-24, '2026-11-28, 2026-12-07'",
        "US-16, , 2026-10-08, '2026-10-13, 2026-10-21'",
        // periods of the EU run on to a working day
        "EU-01, DE, 2026-03-06, '2026-03-20, 2027-03-22'",
        "EU-01, , 2026-12-11, '2026-12-28, 2027-12-28'",
        "EU-05, DE, 2026-01-01, 2026-02-02",
        "EU-05, , 2026-01-01, '2026-02-02, 2026-02-03'",
        "IE-03, , 2026-03-07, '2026-03-23, 2027-03-23, 2026-03-23'",
        "IE-01, , 2026-03-07, '2026-04-06, 2026-03-21'"
    })
    void theLastDayIsTheOneCountedByHand(String id, @Nullable String region, LocalDate event, String days) {
        assertThat(due(id, region, event))
                .extracting(due -> due.day().toString())
                .containsExactly(days.split(", ", -1));
    }

    @Test
    void withoutARegionEachPartOfTheUnitedKingdomIsTold() {
        assertThat(due("UK-19", null, LocalDate.of(2026, 3, 16)))
                .extracting(due -> due.label() + ": " + due.day())
                .containsExactly(
                        "Their answer is due, in England and Wales: 2026-05-14",
                        "Their answer is due, in Scotland: 2026-05-13",
                        "Their answer is due, in Northern Ireland: 2026-05-15");
    }

    @Test
    void oneDateIsEnoughWhereThePartsAgree() {
        assertThat(due("UK-19", null, LocalDate.of(2026, 9, 7)))
                .extracting(DueDate::label)
                .containsExactly("Their answer is due");
    }

    @Test
    void aFridayObservedForASaturdayIsCountedBothWays() {
        assertThat(due("US-06", null, LocalDate.of(2026, 7, 1)))
                .extracting(due -> due.label() + ": " + due.day())
                .containsExactly(
                        "Last day to tell the bank: 2026-07-03",
                        "Last day to tell the bank, if Friday 3 July 2026 (Independence Day) is kept as a public holiday"
                                + " there: 2026-07-06");
    }

    @Test
    void aMondayObservedForASundayIsLeftOut() {
        assertThat(due("US-06", null, LocalDate.of(2027, 7, 2)))
                .extracting(due -> due.day().toString())
                .containsExactly("2027-07-07");
    }

    @Test
    void theMondayAfterAnzacDayIsCountedBothWays() {
        assertThat(due("AU-03", null, LocalDate.of(2026, 4, 23)))
                .extracting(due -> due.day().toString())
                .contains("2026-04-27", "2026-04-28");
        assertThat(due("AU-03", "VIC", LocalDate.of(2026, 4, 23)))
                .extracting(due -> due.day().toString())
                .containsExactly("2026-05-07", "2026-04-27", "2026-04-30");
    }

    @Test
    void theArithmeticCanBeFollowed() {
        assertThat(due("UK-11", null, LocalDate.of(2026, 3, 3)))
                .extracting(DueDate::arithmetic)
                .containsExactly("8 weeks from 3 March 2026 is 28 April 2026.");
        assertThat(due("UK-26", "ENG", LocalDate.of(2026, 3, 30)).get(0).arithmetic())
                .isEqualTo("5 working days from 30 March 2026 is 8 April 2026. Weekends are left out, and so are Friday"
                        + " 3 April 2026 (Good Friday) and Monday 6 April 2026 (Easter Monday).");
        assertThat(due("EU-11", "DE", LocalDate.of(2026, 1, 31)).get(0).arithmetic())
                .isEqualTo("1 month from 31 January 2026 is 28 February 2026. That month is shorter, so its last day"
                        + " counts. Saturday 28 February 2026 is no working day, so it runs to the end of Monday"
                        + " 2 March 2026.");
        assertThat(due("CA-04", null, LocalDate.of(2026, 3, 3)).get(0).arithmetic())
                .isEqualTo("1 year from 3 March 2026 is 3 March 2027; it must be before that day, so 2 March 2027 is"
                        + " the last.");
    }

    @Test
    void anAmericanReadsItWithAmericanDays() {
        DueDates american = dates.in(EnglishVariant.US);
        CountedFrom july = CountedFrom.on(LocalDate.of(2026, 7, 1));

        assertThat(american.of(rule("US-06"), Optional.empty(), july))
                .extracting(due -> due.label() + ": " + due.arithmetic())
                .allSatisfy(told ->
                        assertThat(told).contains("from July 1, 2026 is July ").doesNotContain("July 2026"))
                .anySatisfy(told -> assertThat(told).contains("if Friday, July 3, 2026 (Independence Day) is kept"));
    }

    @Test
    void onlyANoticeThatTheLawWantsReceivedMustArrive() {
        assertThat(due("US-01", null, LocalDate.of(2026, 10, 7)))
                .extracting(due -> due.clock().mustArrive())
                .containsExactly(true);
        assertThat(due("UK-25", null, LocalDate.of(2026, 10, 7)))
                .extracting(due -> due.clock().mustArrive())
                .containsOnly(false);
    }

    @Test
    void whatMustArriveOnASundayIsSafeOnTheFridayBefore() {
        DueDate notice = due("US-01", null, LocalDate.of(2026, 10, 7)).get(0);

        assertThat(notice.day()).isEqualTo("2026-12-06");
        assertThat(notice.safeDay()).isEqualTo("2026-12-04");
    }

    @Test
    void aLetterSentByPostArrivesTwoDaysLater() {
        CountedFrom posted = new CountedFrom(LocalDate.of(2026, 3, 3), true);

        DueDate answer = dates.of(rule("UK-11"), Optional.empty(), posted).get(0);

        assertThat(answer.day()).isEqualTo("2026-04-30");
        assertThat(answer.arithmetic())
                .isEqualTo(
                        "8 weeks from 5 March 2026 is 30 April 2026. A letter posted on 3 March 2026 is taken to arrive 2"
                                + " days later, as most do; some take up to 7.");
        assertThat(dates.of(rule("UK-17"), Optional.empty(), posted).get(0).day())
                .isEqualTo("2026-04-28");
    }

    @Test
    void theNextBodyOpensTheDayAfter() {
        assertThat(due("UK-11", null, LocalDate.of(2026, 3, 3)).get(0).nextBodyFrom())
                .contains(LocalDate.of(2026, 4, 29));
        assertThat(due("IE-04", null, LocalDate.of(2026, 3, 2)))
                .extracting(due -> due.nextBodyFrom().isPresent())
                .containsExactly(true, false, false);
    }

    @Test
    void aRuleThatDoesNotHoldThereOrThenHasNoDates() {
        assertThat(due("UK-26", "SCT", LocalDate.of(2026, 3, 3))).isEmpty();
        assertThat(due("UK-17", "NIR", LocalDate.of(2026, 3, 3))).isEmpty();
        assertThat(due("EU-13", null, LocalDate.of(2025, 7, 19))).isEmpty();
    }

    @Test
    void everyClockCanBeCounted() {
        Stream<DueDate> all = rules.stream()
                .flatMap(rule -> dates.of(rule, Optional.empty(), CountedFrom.on(LocalDate.of(2026, 11, 21))).stream());

        assertThat(all).hasSizeGreaterThan(rules.size()).allSatisfy(due -> assertThat(due.day())
                .isAfter("2026-11-21"));
    }

    private List<DueDate> due(String id, @Nullable String region, LocalDate event) {
        return dates.of(rule(id), Optional.ofNullable(region), CountedFrom.on(event));
    }

    private Rule rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
