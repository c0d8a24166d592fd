package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TravellersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maeve, Tom, Orla and Finn Kelly | 4",
                "Maeve, Tom, Orla, and Finn Kelly | 4",
                "Maeve Kelly | 1",
                "I | 1",
                "my wife and I | 2",
                "Mr and Mrs Kelly | 2",
                "Maeve & Tom | 2",
                "myself and two children | 3",
                "Maeve and 3 children | 4",
                "two adults and two children | 4",
                "a family of four | 4",
                "four of us | 4",
                "the four of us | 4",
                "Maeve, Tom, Orla and Finn Kelly (a family of four) | 4",
                "our party of 12 | 12",
                "4 | 4"
            })
    void namesAndNumbersAreCounted(String text, int people) {
        assertThat(Travellers.in(text)).hasValue(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "my family", "the Kellys", "Maeve and the children", "all of us", "my wife and our kids"
            })
    void whoIsNotCountedIsNotGuessed(String text) {
        assertThat(Travellers.in(text)).isEqualTo(OptionalInt.empty());
    }
}
