package app.redress.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a person wants each kind of finding to count, where that differs from what the rules say.
 *
 * @param chosen by kind; a kind that is not there counts as found
 */
public record CategoryWeights(Map<Category, Weight> chosen) {
    /** Everything counts as found. */
    public static final CategoryWeights AS_FOUND = new CategoryWeights(Map.of());

    public CategoryWeights {
        chosen = Map.copyOf(chosen);
    }

    /** How much one kind counts. Names are bundle keys: {@code settings.weight.WARM}. */
    public enum Weight {
        AS_FOUND,
        HOT,
        WARM,
        NOTE,
        /** It is not mentioned at all. */
        OFF
    }

    /** From names as settings keep them; a name nobody knows any more is passed over. */
    public static CategoryWeights of(Map<String, String> names) {
        Map<Category, Weight> chosen = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            Stream.of(Weight.values())
                    .filter(weight -> weight.name().equals(names.get(category.name())))
                    .findFirst()
                    .ifPresent(weight -> chosen.put(category, weight));
        }
        return new CategoryWeights(chosen);
    }

    /** How much {@code category} counts. */
    public Weight of(Category category) {
        return chosen.getOrDefault(category, Weight.AS_FOUND);
    }

    /** What of {@code found} is left, each as grave as the person wants it. */
    public List<Finding> weigh(List<Finding> found) {
        return found.stream().flatMap(finding -> weigh(finding).stream()).toList();
    }

    private Optional<Finding> weigh(Finding finding) {
        Weight weight = of(finding.category());
        return switch (weight) {
            case AS_FOUND -> Optional.of(finding);
            case OFF -> Optional.empty();
            case HOT, WARM, NOTE -> Optional.of(finding.as(Severity.valueOf(weight.name())));
        };
    }
}
