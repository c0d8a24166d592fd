package app.redress.casefile.ui;

import app.redress.rulebook.Jurisdiction;
import app.redress.ui.ChoiceNames;
import app.redress.words.NamedCountries;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/**
 * The country whose time limits are counted in a case, to see and to correct: those that Redress knows, and none while
 * nobody has said where the company is.
 */
final class CountryChoice {
    private final NamedCountries countries;
    private String shown = "";

    CountryChoice(Locale language) {
        this.countries = new NamedCountries(language);
    }

    /** @param chosen told of each choice that changes something */
    void offer(ComboBox<String> box, Consumer<String> chosen) {
        box.getItems()
                .setAll(countries.codes().stream()
                        .filter(code -> Jurisdiction.ofCountry(code).isPresent())
                        .toList());
        box.setConverter(new ChoiceNames<>(countries::name));
        box.setButtonCell(new PromptCell(box));
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

    /** A box that had a choice and has none any more would stay blank: it asks again. */
    private final class PromptCell extends ListCell<String> {
        private final ComboBox<String> box;

        PromptCell(ComboBox<String> box) {
            this.box = box;
        }

        @Override
        protected void updateItem(@Nullable String code, boolean empty) {
            super.updateItem(code, empty);
            setText(empty || code == null ? box.getPromptText() : countries.name(code));
        }
    }
}
