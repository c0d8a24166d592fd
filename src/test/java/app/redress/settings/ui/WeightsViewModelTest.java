package app.redress.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.Category;
import app.redress.review.CategoryWeights.Weight;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsViewModelTest {
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START);
    private final WeightsViewModel model = new WeightsViewModel(settings);

    @Test
    void everyKindButMissingFactsCanBeWeighed() {
        assertThat(model.kinds())
                .hasSize(Category.values().length - 1)
                .doesNotContain(Category.MISSING_FACT)
                .allSatisfy(kind -> assertThat(model.of(kind)).isEqualTo(Weight.AS_FOUND));
    }

    @Test
    void aWeightIsKeptInTheSettings() {
        model.weigh(Category.SARCASM, Weight.OFF);

        assertThat(model.of(Category.SARCASM)).isEqualTo(Weight.OFF);
        assertThat(settings.get().weights()).isEqualTo(Map.of("SARCASM", "OFF"));
    }

    @Test
    void backToAsFoundKeepsNothing() {
        model.weigh(Category.SARCASM, Weight.OFF);
        model.weigh(Category.SARCASM, Weight.AS_FOUND);

        assertThat(settings.get().weights()).isEmpty();
    }
}
