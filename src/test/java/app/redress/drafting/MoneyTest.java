package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"CA$210,CA", "A$210,AU", "US$210,US", "CA$210,US", "$210,CA", "£210,GB"})
    void theCurrencyThatAPersonNamedStaysNamed(String typed, String country) {
        assertThat(TypedMoney.parse(typed, country).orElseThrow().write(country))
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "AUD,AU,$5",
        "AUD,GB,A$5",
        "AUD,'',A$5",
        "CAD,US,CA$5",
        "USD,US,$5",
        "USD,'',$5",
        "USD,AU,US$5",
        "EUR,IE,€5"
    })
    void whatIsWrittenIsReadAsTheSameMoney(String currency, String country, String written) {
        Money five = new Money(BigDecimal.valueOf(5), Currency.getInstance(currency));

        assertThat(five.write(country)).isEqualTo(written);
        assertThat(TypedMoney.parse(written, country)).contains(five);
    }

    @ParameterizedTest
    @CsvSource({
        "$65,'',CA,$65",
        "$65,CA,US,$65",
        "US$65,'',CA,US$65",
        "CA$65,CA,US,CA$65",
        "$65,CA,GB,CA$65",
        "£65,GB,US,£65"
    })
    void aBareDollarFollowsItsWriter(String typed, String from, String to, String written) {
        Money sum = TypedMoney.parse(typed, from).orElseThrow();

        assertThat(sum.moved(from, to).write(to)).isEqualTo(written);
    }
}
