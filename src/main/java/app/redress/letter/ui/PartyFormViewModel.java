package app.redress.letter.ui;

import app.redress.letter.Party;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One address block being written, with those known that begin like it. */
public final class PartyFormViewModel {
    private static final int OFFERED = 5;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty attention = new SimpleStringProperty(this, "attention", "");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final StringProperty country = new SimpleStringProperty(this, "country", "");
    private final StringProperty email = new SimpleStringProperty(this, "email", "");
    private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
    private final ObservableList<Party> matches = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper nameMissing = new ReadOnlyBooleanWrapper(this, "nameMissing", false);
    private List<Party> known = List.of();
    private boolean filling;

    public PartyFormViewModel() {
        name.addListener((of, before, now) -> {
            if (!filling) {
                nameMissing.set(false);
                matches.setAll(matching(now));
            }
        });
    }

    /** Begins with {@code party}; {@code offered} are the ones that may be chosen instead of typing. */
    public void begin(Party party, List<Party> offered) {
        known = List.copyOf(offered);
        choose(party);
        nameMissing.set(false);
    }

    /** Takes over all of {@code party}. */
    public void choose(Party party) {
        filling = true;
        try {
            name.set(party.name());
            attention.set(party.attention());
            address.set(String.join("\n", party.address()));
            country.set(party.country());
            email.set(party.email());
            phone.set(party.phone());
            matches.clear();
        } finally {
            filling = false;
        }
    }

    /** What was written; empty while the name is missing, which {@link #nameMissingProperty} then says. */
    public Optional<Party> done() {
        nameMissing.set(name.get().isBlank());
        if (nameMissing.get()) {
            return Optional.empty();
        }
        return Optional.of(new Party(
                name.get().strip(),
                attention.get().strip(),
                address.get()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                country.get(),
                email.get().strip(),
                phone.get().strip()));
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty attentionProperty() {
        return attention;
    }

    /** The lines of the postal address. */
    public StringProperty addressProperty() {
        return address;
    }

    /** ISO 3166-1 alpha-2, or blank. */
    public StringProperty countryProperty() {
        return country;
    }

    public StringProperty emailProperty() {
        return email;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    public ReadOnlyBooleanProperty nameMissingProperty() {
        return nameMissing.getReadOnlyProperty();
    }

    /** Known ones whose name or department has a word that begins as typed. */
    public ObservableList<Party> matches() {
        return matches;
    }

    private List<Party> matching(String typed) {
        String start = folded(typed.strip());
        if (start.isEmpty()) {
            return List.of();
        }
        return known.stream()
                .filter(party -> (" " + folded(party.name() + " " + party.attention())).contains(" " + start))
                .limit(OFFERED)
                .toList();
    }

    private static String folded(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
