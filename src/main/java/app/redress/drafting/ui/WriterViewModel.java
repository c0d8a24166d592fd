package app.redress.drafting.ui;

import app.redress.drafting.CountryGuess;
import app.redress.drafting.ToldAirports;
import app.redress.letter.AddressForms;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.words.NamedCountries;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;

/** Who writes and from where, asked once: what the settings know is asked no more. */
public final class WriterViewModel {
    private final IntakeViewModel intake;
    private final CurrentSettings settings;
    private final AddressForms forms;
    private final Words words;
    private final NamedCountries countries;
    private final ToldAirports airports = new ToldAirports();

    private final ReadOnlyBooleanWrapper asksCountry = new ReadOnlyBooleanWrapper(this, "asksCountry", false);
    private final ReadOnlyStringWrapper from = new ReadOnlyStringWrapper(this, "from", "");
    private final ReadOnlyBooleanWrapper nameless = new ReadOnlyBooleanWrapper(this, "nameless", false);
    private final ReadOnlyStringWrapper seems = new ReadOnlyStringWrapper(this, "seems", "");
    private final ReadOnlyStringWrapper confirm = new ReadOnlyStringWrapper(this, "confirm", "");
    private final ReadOnlyStringWrapper others = new ReadOnlyStringWrapper(this, "others", "");
    private Optional<CountryGuess> guess = Optional.empty();
    private Subscription typing = Subscription.EMPTY;
    private boolean again;

    public WriterViewModel(IntakeViewModel intake, CurrentSettings settings, AddressForms forms, Words words) {
        this.intake = intake;
        this.settings = settings;
        this.forms = forms;
        this.words = words;
        this.countries = new NamedCountries(words.getLocale());
        settings.onChange(changed -> look());
        intake.answers().addListener((ListChangeListener<Answer>) change -> follow());
        follow();
    }

    /** Whether it has to be said which country the writer lives in, or shall be said anew. */
    public ReadOnlyBooleanProperty asksCountryProperty() {
        return asksCountry.getReadOnlyProperty();
    }

    /** "You write from Ireland."; blank while nobody has said. */
    public ReadOnlyStringProperty fromProperty() {
        return from.getReadOnlyProperty();
    }

    /** Whether nobody has said the writer's name. */
    public ReadOnlyBooleanProperty namelessProperty() {
        return nameless.getReadOnlyProperty();
    }

    /** Where the person seems to live, and why; blank while nothing tells. */
    public ReadOnlyStringProperty seemsProperty() {
        return seems.getReadOnlyProperty();
    }

    /** What the button says by which it is so; blank while nothing tells. */
    public ReadOnlyStringProperty confirmProperty() {
        return confirm.getReadOnlyProperty();
    }

    /** What the list of countries is for, while none of it is chosen. */
    public ReadOnlyStringProperty othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** ISO 3166-1 alpha-2 codes. */
    List<String> countries() {
        return countries.codes();
    }

    String name(String country) {
        return countries.name(country);
    }

    /** It is as it seems. */
    public void confirm() {
        guess.map(CountryGuess::country).ifPresent(this::place);
    }

    /** Asks anew, after a slip or a move. */
    public void askAgain() {
        again = true;
        look();
    }

    /** The person lives in {@code country}. */
    public void place(String country) {
        again = false;
        settings.update(now -> now.withSender(now.sender().in(country)));
        look();
    }

    /** Opens the form for the person's own name and address; {@code told} runs before what they say is kept. */
    public void askName(Runnable told) {
        forms.editSender(settings.get().sender(), party -> {
            told.run();
            settings.update(now -> now.withSender(party));
        });
    }

    /** Each of the answers that are asked now, once. */
    private void follow() {
        typing.unsubscribe();
        typing = Subscription.combine(intake.answers().stream()
                .map(answer -> answer.textProperty().subscribe(this::look))
                .toArray(Subscription[]::new));
        look();
    }

    private void look() {
        Party writer = settings.get().sender();
        boolean placeless = writer.country().isBlank();
        asksCountry.set(placeless || again);
        from.set(placeless ? "" : words.say("drafting.place.from", named(writer.country())));
        nameless.set(writer.name().isBlank());
        guess = placeless ? guessed() : Optional.empty();
        seems.set(guess.map(found -> words.say("drafting.place." + found.clue(), named(found.country())))
                .orElse(""));
        confirm.set(guess.map(found -> words.say("drafting.place.confirm", name(found.country())))
                .orElse(""));
        others.set(words.getString(guess.isPresent() ? "drafting.place.other" : "drafting.place.choose"));
    }

    /** As it stands in a sentence: "the United States". */
    private String named(String country) {
        boolean article =
                List.of(words.getString("drafting.place.the").split(" ")).contains(country);
        return article ? words.say("drafting.place.named", name(country)) : name(country);
    }

    private Optional<CountryGuess> guessed() {
        return intake.told()
                .flatMap(told -> CountryGuess.of(
                        told.facts(), airports, Locale.getDefault().getCountry()));
    }
}
