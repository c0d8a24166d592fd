package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NothingThereTest {
    @ParameterizedTest
    @CsvSource({
        "no seats on any earlier flight, there were no seats on any earlier flight",
        "no earlier flights, there were no earlier flights",
        "no record of my call, there was no record of my call",
        "no refund, there was no refund",
        "no access to the file, there was no access to the file",
        "no refund after 60 days, there was no refund after 60 days",
        "still nothing on file, there was still nothing on file",
        "nothing in stock, there was nothing in stock"
    })
    void whatWasNotedWithoutAVerbGetsOne(String noted, String told) {
        assertThat(NothingThere.said(noted)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no seats were left",
                "no engineer would come",
                "no one at the desk could help",
                "no refund is due",
                "somebody would call back",
                "nothing can be done"
            })
    void whatIsASentenceStaysOne(String said) {
        assertThat(NothingThere.said(said)).isEqualTo(said);
    }
}
