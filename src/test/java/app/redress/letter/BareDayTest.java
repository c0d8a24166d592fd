package app.redress.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BareDayTest {
    private static final LocalDate LETTER = LocalDate.of(2026, 11, 20);

    @Test
    void aDayWithoutItsMonthFollowsTheOneToldLast() {
        assertThat(days("I bought it on 3 October 2026. It came on the 9th, and broke by the 21st."))
                .containsExactly(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 21));
    }

    @Test
    void anEarlierNumberIsInTheNextMonth() {
        assertThat(days("I wrote on 28 October 2026 and again on the 3rd."))
                .containsExactly(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 11, 3));
    }

    @Test
    void nobodyTellsOfADayToCome() {
        assertThat(days("I wrote on 18 November 2026, after the fault of the 4th, on the 4th."))
                .last()
                .isEqualTo(LocalDate.of(2026, 11, 4));
    }

    @Test
    void floorsAndMonthsOfTheirOwnAreNoSuchDay() {
        assertThat(days("On 3 October 2026 I moved to the 4th floor, on the 5th of November to another."))
                .containsExactly(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 11, 5));
    }

    @Test
    void withoutADayBeforeItNobodyKnowsTheMonth() {
        assertThat(days("It came on the 9th.")).isEmpty();
    }

    private static List<LocalDate> days(String text) {
        return BareDay.with(WrittenDate.in(text, EnglishVariant.GB, LETTER), text, LETTER).stream()
                .map(WrittenDate::day)
                .flatMap(Optional::stream)
                .toList();
    }
}
