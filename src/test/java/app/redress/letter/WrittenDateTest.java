package app.redress.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static final LocalDate NEAR = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "3 November 2026",
                "3rd of November, 2026",
                "November 3, 2026",
                "Nov. 3rd 2026",
                "03/11/2026",
                "3.11.26",
                "3 november",
                "November 3"
            })
    void aDayIsReadHoweverItIsWritten(String text) {
        assertThat(days("On " + text + " it broke.", EnglishVariant.GB)).containsExactly(LocalDate.of(2026, 11, 3));
    }

    @Test
    void numbersAreReadInTheOrderOfTheCountry() {
        assertThat(days("3/4/2026", EnglishVariant.GB)).containsExactly(LocalDate.of(2026, 4, 3));
        assertThat(days("3/4/2026", EnglishVariant.US)).containsExactly(LocalDate.of(2026, 3, 4));
        assertThat(days("21/4/2026", EnglishVariant.US)).containsExactly(LocalDate.of(2026, 4, 21));
    }

    @Test
    void aMissingYearIsTheNearestOne() {
        assertThat(days("5 January", EnglishVariant.GB)).containsExactly(LocalDate.of(2027, 1, 5));
        assertThat(days("30 June", EnglishVariant.GB)).containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aColonMayFollowADayAndNoHour() {
        assertThat(days("Aug 4: I booked.", EnglishVariant.GB)).containsExactly(LocalDate.of(2026, 8, 4));
        assertThat(days("In May 4:30 is early.", EnglishVariant.GB)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may 5 times",
                "I paid £5 March",
                "24/7",
                "1-2-3",
                "order 2026-11",
                "call 020 7946 0018",
                "flight BA 117 in May",
                "version 3.11"
            })
    void whatOnlyLooksLikeADayIsLeftAlone(String text) {
        assertThat(days(text, EnglishVariant.GB)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsFoundButHasNoDay() {
        assertThat(WrittenDate.in("by 31 September 2026", EnglishVariant.GB, NEAR))
                .singleElement()
                .satisfies(date -> assertThat(date.day()).isEmpty());
    }

    @Test
    void anotherWordAfterTheDayMakesItNoDateLine() {
        assertThat(WrittenDate.of("Saturday, 21 November 2026", EnglishVariant.GB, NEAR))
                .contains(NEAR);
        assertThat(WrittenDate.of("21 November 2026 was a bad day", EnglishVariant.GB, NEAR))
                .isEmpty();
    }

    private static List<LocalDate> days(String text, EnglishVariant variant) {
        return WrittenDate.in(text, variant, NEAR).stream()
                .map(WrittenDate::day)
                .flatMap(Optional::stream)
                .toList();
    }
}
