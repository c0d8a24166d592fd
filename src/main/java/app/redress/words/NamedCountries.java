package app.redress.words;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Countries by name: those whose consumer law Redress knows best first, then all the others. */
public final class NamedCountries {
    private static final List<String> FIRST = List.of("GB", "IE", "US", "CA", "AU");

    private final Locale language;

    /** @param language in which they are named */
    public NamedCountries(Locale language) {
        this.language = language;
    }

    /** ISO 3166-1 alpha-2 codes in the order they are offered. */
    public List<String> codes() {
        Comparator<String> byName = Comparator.comparing(this::name, Collator.getInstance(language)::compare);
        Stream<String> others = Stream.of(Locale.getISOCountries())
                .filter(code -> !FIRST.contains(code))
                .sorted(byName);
        return Stream.concat(FIRST.stream(), others).toList();
    }

    /** @param code ISO 3166-1 alpha-2 */
    public String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
