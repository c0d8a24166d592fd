package app.redress.rulebook.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Place;
import app.redress.rulebook.PublicHoliday;
import app.redress.rulebook.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JollydayPublicHolidaysTest {
    private final JollydayPublicHolidays holidays = new JollydayPublicHolidays();

    @ParameterizedTest
    @CsvSource({
        // as the governments publish them for 2026, those on a Monday to Friday
        "UK, ENG, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'",
        "UK, WLS, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'",
        "UK, SCT, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'",
        "UK, NIR, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'",
        "IE, , '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25'",
        "US, , '01-01 01-19 02-16 05-25 06-19 09-07 10-12 11-11 11-26 12-25'",
        "AU, , '01-01 01-26 04-03 04-06 12-25 12-28'"
    })
    void theSureHolidaysOf2026AreThosePublished(Jurisdiction jurisdiction, String region, String days) {
        Place place = new Place(jurisdiction, Optional.ofNullable(region));

        assertThat(sureWorkingDayHolidays(place))
                .extracting(holiday -> holiday.day().toString().substring(5))
                .containsExactly(days.split(" ", -1));
    }

    @Test
    void aHolidayOnASaturdayMakesTheFridayUnsureInTheUnitedStates() {
        Place place = new Place(Jurisdiction.US, Optional.empty());

        assertThat(holidays.on(LocalDate.of(2026, 7, 3), place))
                .hasValueSatisfying(friday -> assertThat(friday.sure()).isFalse());
        assertThat(holidays.on(LocalDate.of(2026, 7, 4), place))
                .hasValueSatisfying(day -> assertThat(day.sure()).isTrue());
        assertThat(holidays.on(LocalDate.of(2027, 7, 5), place))
                .hasValueSatisfying(monday -> assertThat(monday.sure()).isTrue());
    }

    @Test
    void whatOnlySomeMembersKeepIsUnsureInTheUnion() {
        Place anywhere = new Place(Jurisdiction.EU, Optional.empty());

        assertThat(holidays.on(LocalDate.of(2026, 12, 25), anywhere))
                .get()
                .extracting(PublicHoliday::sure)
                .isEqualTo(true);
        assertThat(holidays.on(LocalDate.of(2026, 5, 1), anywhere))
                .get()
                .extracting(PublicHoliday::sure)
                .isEqualTo(false);
        assertThat(holidays.on(LocalDate.of(2026, 5, 1), new Place(Jurisdiction.EU, Optional.of("DE"))))
                .get()
                .extracting(PublicHoliday::sure)
                .isEqualTo(true);
    }

    @Test
    void everyMemberOfTheUnionHasACalendar() {
        assertThat(holidays.regions(Jurisdiction.EU)).hasSize(27).allSatisfy(member -> assertThat(
                        holidays.on(LocalDate.of(2027, 1, 1), new Place(Jurisdiction.EU, Optional.of(member.code()))))
                .isPresent());
    }

    @Test
    void thePartsOfTheUnitedKingdomComeInTheirOrder() {
        assertThat(holidays.regions(Jurisdiction.UK))
                .extracting(Region::name)
                .containsExactly("England", "Wales", "Scotland", "Northern Ireland");
    }

    @Test
    void holidaysHaveNamesAPersonKnows() {
        assertThat(Stream.of(Jurisdiction.values())
                        .flatMap(jurisdiction -> sureWorkingDayHolidays(new Place(jurisdiction, Optional.empty()))))
                .extracting(PublicHoliday::name)
                .doesNotContain("undefined", "");
    }

    private Stream<PublicHoliday> sureWorkingDayHolidays(Place place) {
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .flatMap(day -> holidays.on(day, place).stream())
                .filter(PublicHoliday::sure);
    }
}
