package app.redress.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CategoryWeightsTest {
    private static final Finding SARCASM = finding(Category.SARCASM, Severity.HOT);
    private static final Finding VAGUE = finding(Category.VAGUE, Severity.WARM);

    @Test
    void nothingChosenLeavesEverythingAsFound() {
        assertThat(CategoryWeights.AS_FOUND.weigh(List.of(SARCASM, VAGUE))).containsExactly(SARCASM, VAGUE);
    }

    @Test
    void aKindCanBeLighterGraverOrLeftOut() {
        CategoryWeights weights = CategoryWeights.of(Map.of("SARCASM", "NOTE", "VAGUE", "HOT"));

        assertThat(weights.weigh(List.of(SARCASM, VAGUE)))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE, Severity.HOT);
        assertThat(CategoryWeights.of(Map.of("VAGUE", "OFF")).weigh(List.of(SARCASM, VAGUE)))
                .containsExactly(SARCASM);
    }

    @Test
    void namesThatNobodyKnowsArePassedOver() {
        assertThat(CategoryWeights.of(Map.of("VAGUE", "LOUD", "WHINING", "OFF")))
                .isEqualTo(CategoryWeights.AS_FOUND);
    }

    private static Finding finding(Category category, Severity severity) {
        return new Finding(new TextRange(0, 4), "some", category, severity, "RULE", "why", List.of());
    }
}
