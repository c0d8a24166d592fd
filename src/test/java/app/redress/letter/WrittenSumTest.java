package app.redress.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenSumTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£49.99 | 49.99 | £",
                "£1,249 | 1249 | £",
                "£1.2k | 1200 | £",
                "89,00 € | 89 | €",
                "1.240,50 € | 1240.5 | €",
                "1 240 euros | 1240 | €",
                "EUR 45 | 45 | EUR",
                "Euro 45 | 45 | €",
                "45 eur | 45 | EUR",
                "45 $ | 45 | $",
                "£2.5m | 2500000 | £",
                "$45 USD | 45 | USD",
                "AU$7,480 | 7480 | AU$",
                "CAD 1,350 | 1350 | CAD",
                "45 pounds | 45 | £",
                "45 quid | 45 | £",
                "forty-five pounds | 45 | £",
                "six hundred and forty-nine pounds | 649 | £",
                "a thousand euro | 1000 | €",
                "twelve hundred bucks | 1200 | $",
                "eight grand | 8000 | ''",
                "a grand | 1000 | ''",
                "50p | 0.5 | £",
                "30 cents | 0.3 | ''"
            })
    void aSumIsReadHoweverItIsWritten(String written, BigDecimal value, String currency) {
        WrittenSum sum = WrittenSum.of(written).orElseThrow();

        assertThat(sum.value()).isEqualByComparingTo(value);
        assertThat(sum.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am 40 pounds overweight",
                "two pounds of flour",
                "call at 5 p.m. on 12 May 2026",
                "order A45, all 45 of them",
                "it costs a lot of money",
                "in 2026",
                "your case IDR26-01927"
            })
    void whatIsNoMoneyIsLeftAlone(String text) {
        assertThat(WrittenSum.in(text)).isEmpty();
    }

    @Test
    void sumsStandWhereTheyAreWritten() {
        String text = "I paid 45 quid, then £12.";

        assertThat(WrittenSum.in(text)).extracting(sum -> sum.range().of(text)).containsExactly("45 quid", "£12");
    }

    @Test
    void aYearBeforeASumIsNone() {
        String text = "12 May 2026 £45.00";

        assertThat(WrittenSum.in(text)).extracting(sum -> sum.range().of(text)).containsExactly("£45.00");
    }

    @Test
    void sumsBetweenTwoBoundsAreNotAddedUp() {
        assertThat(WrittenSum.in("between twenty and thirty-five pounds"))
                .extracting(WrittenSum::value)
                .containsExactly(new BigDecimal(35));
    }
}
