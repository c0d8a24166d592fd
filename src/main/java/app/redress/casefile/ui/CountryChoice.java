package app.redress.casefile.ui;

import app.redress.rulebook.Jurisdiction;
import app.redress.ui.ChoiceNames;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;

/** The countries whose time limits Redress knows, for a case in which nobody has said where the company is. */
record CountryChoice(Locale language) {
    private static final List<String> FIRST = List.of("GB", "IE", "US", "CA", "AU");

    /** @param chosen told of each choice */
    void offer(ComboBox<String> box, Consumer<String> chosen) {
        Comparator<String> byName = Comparator.comparing(this::name, Collator.getInstance(language)::compare);
        Stream<String> others = Stream.of(Locale.getISOCountries())
                .filter(code -> !FIRST.contains(code) && Jurisdiction.ofCountry(code).isPresent())
                .sorted(byName);
        box.getItems().setAll(Stream.concat(FIRST.stream(), others).toList());
        box.setConverter(new ChoiceNames<>(this::name));
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                chosen.accept(box.getValue());
            }
        });
    }

    private String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
