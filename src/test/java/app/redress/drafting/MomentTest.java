package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22:40 | at 22:40
            14 November 2026 at 22:40, 9 hours late | on 14 November 2026 at 22:40, 9 hours late
            Friday evening | on Friday evening
            nine hours later | nine hours later
            on 14 November | on 14 November
            9 hours | 9 hours late
            two hours and 20 minutes | two hours and 20 minutes late
            about an hour | about an hour late
            9h | 9h late
            """)
    void aMomentEndsASentence(String when, String told) {
        assertThat(Moment.told(when)).isEqualToIgnoringCase(told);
    }
}
