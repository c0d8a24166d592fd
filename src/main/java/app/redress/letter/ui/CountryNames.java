package app.redress.letter.ui;

import app.redress.words.NamedCountries;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The country of an address: any there is. */
final class CountryNames extends StringConverter<String> {
    private final NamedCountries countries;

    CountryNames(Locale language) {
        this.countries = new NamedCountries(language);
    }

    /** Offers all countries in {@code box} and keeps its choice in step with {@code code}, blank for none. */
    void offer(ComboBox<String> box, StringProperty code) {
        box.getItems().setAll(countries.codes());
        box.setConverter(this);
        code.subscribe(now -> box.setValue(now.isBlank() ? null : now));
        box.valueProperty().addListener((of, before, now) -> code.set(Objects.requireNonNullElse(now, "")));
    }

    @Override
    public String toString(@Nullable String code) {
        return code == null || code.isBlank() ? "" : countries.name(code);
    }

    @Override
    public String fromString(String name) {
        return countries.codes().stream()
                .filter(code -> toString(code).equals(name))
                .findFirst()
                .orElse("");
    }
}
