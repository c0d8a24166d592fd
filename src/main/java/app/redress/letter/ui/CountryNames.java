package app.redress.letter.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Countries by name: those whose consumer law Redress knows first, then all the others. */
final class CountryNames extends StringConverter<String> {
    private static final List<String> FIRST = List.of("GB", "IE", "US", "CA", "AU");

    private final Locale language;

    CountryNames(Locale language) {
        this.language = language;
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
