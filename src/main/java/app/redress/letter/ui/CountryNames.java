package app.redress.letter.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Countries by name: those whose consumer law Redress knows first, then all the others. */
final class CountryNames extends StringConverter<String> {
    private static final List<String> FIRST = List.of("GB", "IE", "US", "CA", "AU");

    private final Locale language;

    CountryNames(Locale language) {
        this.language = language;
    }

    /** Offers all countries in {@code box} and keeps its choice in step with {@code code}, blank for none. */
    void offer(ComboBox<String> box, StringProperty code) {
        box.getItems().setAll(codes());
        box.setConverter(this);
        code.subscribe(now -> box.setValue(now.isBlank() ? null : now));
        box.valueProperty().addListener((of, before, now) -> code.set(Objects.requireNonNullElse(now, "")));
    }

    /** ISO 3166-1 alpha-2 codes in the order they are offered. */
    List<String> codes() {
        Comparator<String> byName = Comparator.comparing(this::toString, Collator.getInstance(language)::compare);
        Stream<String> others = Arrays.stream(Locale.getISOCountries())
                .filter(code -> !FIRST.contains(code))
                .sorted(byName);
        return Stream.concat(FIRST.stream(), others).toList();
    }

    @Override
    public String toString(@Nullable String code) {
        return code == null || code.isBlank()
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    @Override
    public String fromString(String name) {
        return codes().stream()
                .filter(code -> toString(code).equals(name))
                .findFirst()
                .orElse("");
    }
}
