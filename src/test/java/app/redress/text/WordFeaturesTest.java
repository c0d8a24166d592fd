package app.redress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFeaturesTest {
    @Test
    void featuresAreWordsAndPairsInSmallLettersWithEveryNumberAlike() {
        assertThat(WordFeatures.of("It\u2019s 42 days!"))
                .containsExactlyInAnyOrder("it's", "it's 0", "0", "0 days", "days", "days !", "!");
    }
}
