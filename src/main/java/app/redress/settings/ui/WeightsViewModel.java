package app.redress.settings.ui;

import app.redress.review.Category;
import app.redress.review.CategoryWeights;
import app.redress.review.CategoryWeights.Weight;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How much each kind of finding counts, to see and to change. */
public final class WeightsViewModel {
    private final CurrentSettings settings;

    public WeightsViewModel(CurrentSettings settings) {
        this.settings = settings;
    }

    /** The kinds that can be weighed: all but missing facts, which are no matter of taste. */
    public List<Category> kinds() {
        return Stream.of(Category.values())
                .filter(kind -> kind != Category.MISSING_FACT)
                .toList();
    }

    public Weight of(Category kind) {
        return CategoryWeights.of(settings.get().weights()).of(kind);
    }

    public void weigh(Category kind, Weight weight) {
        settings.update(now -> weighed(now, kind, weight));
    }

    private static Settings weighed(Settings now, Category kind, Weight weight) {
        Map<String, String> weights = new HashMap<>(now.weights());
        if (weight == Weight.AS_FOUND) {
            weights.remove(kind.name());
        } else {
            weights.put(kind.name(), weight.name());
        }
        return now.withWeights(weights);
    }
}
