package app.redress.rulebook.flight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDelayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nine hours late | 540",
                "eleven in the evening, nine hours late | 540",
                "We arrived 3 hours 20 minutes late. | 200",
                "3h20m late | 200",
                "two and a half hours later than booked | 150",
                "twenty-six hours late | 1560",
                "two-three hours late | 180",
                "one hour late at first, then four hours late | 240"
            })
    void aDelayIsReadOutOfASentence(String told, int minutes) {
        assertThat(TypedDelay.in(told)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "at 21:40", "we waited nine hours", "they answered late", "five days before"})
    void aSentenceWithoutOneSaysNothing(String told) {
        assertThat(TypedDelay.in(told)).isEmpty();
    }

    @Test
    void aNumberOfPeopleIsReadWhenItIsTheOnlyOne() {
        assertThat(TypedNumber.in("4")).hasValue(4);
        assertThat(TypedNumber.in("Four of us")).hasValue(4);
        assertThat(TypedNumber.in("twenty-two of us")).hasValue(22);
        assertThat(TypedNumber.in("No one but me")).isEmpty();
        assertThat(TypedNumber.in("two and three")).isEmpty();
        assertThat(TypedNumber.in("two adults and two children")).isEmpty();
        assertThat(TypedNumber.in("my husband and I")).isEmpty();
    }
}
