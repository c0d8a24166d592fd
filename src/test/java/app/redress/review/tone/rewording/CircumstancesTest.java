package app.redress.review.tone.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when something was, taken out of a heated sentence. */
class CircumstancesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total incompetence on flight 295 | on flight 295
            You are the worst builder in Leeds. | in Leeds
            Pay by 30 June or you will be sorry. | by 30 June
            the rudest clerk at the King Street branch on 3 May | at the King Street on 3 May
            seven idiots, for 9 hours | for 9 hours
            You are all fools. | ''
            """)
    void phrasesWithAFigureOrANameAreTakenInTheirOrder(String heated, String phrases) {
        assertThat(Circumstances.of(heated)).isEqualTo(phrases);
    }
}
