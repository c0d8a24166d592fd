package app.redress.casefile.ui;

import app.redress.rulebook.Jurisdiction;
import app.redress.ui.ChoiceNames;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;

/**
 * The country whose time limits are counted in a case, to see and to correct: those that Redress knows, and none while
 * nobody has said where the company is.
 */
final class CountryChoice {
    private static final List<String> FIRST = List.of("GB", "IE", "US", "CA", "AU");

    private final Locale language;
    private String shown = "";

    CountryChoice(Locale language) {
        this.language = language;
    }

    /** @param chosen told of each choice that changes something */
    void offer(ComboBox<String> box, Consumer<String> chosen) {
        Comparator<String> byName = Comparator.comparing(this::name, Collator.getInstance(language)::compare);
        Stream<String> others = Stream.of(Locale.getISOCountries())
                .filter(code ->
                        !FIRST.contains(code) && Jurisdiction.ofCountry(code).isPresent())
                .sorted(byName);
        box.getItems().setAll(Stream.concat(FIRST.stream(), others).toList());
        box.setConverter(new ChoiceNames<>(this::name));
        box.setOnAction(event -> {
            String now = box.getValue();
            if (now != null && !now.equals(shown)) {
                shown = now;
                chosen.accept(now);
            }
        });
    }

    /** Shows where the company is, as far as that is known. */
    void show(ComboBox<String> box, Optional<String> country) {
        shown = country.orElse("");
        box.setValue(country.orElse(null));
    }

    private String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
