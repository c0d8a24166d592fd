package app.redress.casefile.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
    @ParameterizedTest
    @CsvSource({
        "we will write within eleven days, 11, days",
        "you will hear from us within twenty-five working days, 25, working days",
        "please allow two-three weeks, 3, weeks",
        "it takes 3 to 5 days, 5, days",
        "within a couple of days, 2, days",
        "within the next month, 1, month"
    })
    void aTimeIsReadInWordsAndInFigures(String plain, int count, String unit) {
        assertThat(TimeLimit.in(plain)).singleElement().satisfies(limit -> {
            assertThat(limit.count()).isEqualTo(count);
            assertThat(limit.unit()).isEqualTo(unit);
        });
    }
}
