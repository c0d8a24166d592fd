package app.redress.rulebook.ui;

import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Region;
import app.redress.rulebook.Rule;
import app.redress.rulebook.RuleChoice;
import app.redress.rulebook.Rulebook;
import app.redress.rulebook.RulebookAge;
import app.redress.rulebook.Sector;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rulebook as one person needs it: their country, their trouble, the day it happened. */
public final class RulesPageViewModel {
    /** Where holidays differ so much that it is worth asking. */
    private static final Set<Jurisdiction> ASKED_FOR_REGION = Set.of(Jurisdiction.UK, Jurisdiction.EU, Jurisdiction.AU);

    private final Rulebook rulebook;
    private final PublicHolidays holidays;
    private final BackgroundTasks tasks;
    private final Words words;
    private final Clock clock;
    private final RuleRows rows;
    private final Region anywhere;
    private final ObjectProperty<Jurisdiction> jurisdiction;
    private final ObjectProperty<Region> region;
    private final ObjectProperty<Sector> sector = new SimpleObjectProperty<>(this, "sector", Sector.ANY);
    private final ObjectProperty<Optional<LocalDate>> event =
            new SimpleObjectProperty<>(this, "event", Optional.empty());
    private final BooleanProperty byPost = new SimpleBooleanProperty(this, "byPost", false);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper age = new ReadOnlyStringWrapper(this, "age", "");
    private final ObservableList<Region> regions = FXCollections.observableArrayList();
    private final ObservableList<RuleRow> shown = FXCollections.observableArrayList();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ObservableList<Region> regionsView = FXCollections.unmodifiableObservableList(regions);
    private final ObservableList<RuleRow> shownView = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<String> problemsView = FXCollections.unmodifiableObservableList(problems);
    private int asked;

    public RulesPageViewModel(
            Rulebook rulebook,
            PublicHolidays holidays,
            CurrentSettings settings,
            BackgroundTasks tasks,
            Clock clock,
            Words words) {
        this.rulebook = rulebook;
        this.holidays = holidays;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
        rows = new RuleRows(new DueDates(holidays, words), words, clock);
        anywhere = new Region("", words.getString("rulebook.page.anywhere"));
        region = new SimpleObjectProperty<>(this, "region", anywhere);
        String country = settings.get().sender().country();
        jurisdiction = new SimpleObjectProperty<>(
                this, "jurisdiction", Jurisdiction.ofCountry(country).orElse(Jurisdiction.UK));
        jurisdiction.subscribe((before, now) -> {
            region.set(anywhere);
            refresh();
        });
        List.of(region, sector, event, byPost).forEach(choice -> choice.addListener(change -> refresh()));
    }

    /** Reads the rules anew, so that a mended one is there, and counts their days. */
    public void refresh() {
        int question = ++asked;
        note.set(words.getString(event.get().isEmpty() ? "rulebook.page.loading" : "rulebook.page.counting"));
        Question wanted = new Question(jurisdiction.get(), region(), sector.get(), event.get(), byPost.get());
        tasks.submit(Lane.LONG, () -> answer(wanted)).onSuccess(answer -> {
            if (question == asked) {
                show(answer);
            }
        });
    }

    public ObjectProperty<Jurisdiction> jurisdictionProperty() {
        return jurisdiction;
    }

    /** The parts of the country, "anywhere" first; empty where they do not matter. */
    public ObservableList<Region> regions() {
        return regionsView;
    }

    public ObjectProperty<Region> regionProperty() {
        return region;
    }

    /** {@link Sector#ANY} for all. */
    public ObjectProperty<Sector> sectorProperty() {
        return sector;
    }

    /** The day to count from. */
    public ObjectProperty<Optional<LocalDate>> eventProperty() {
        return event;
    }

    /** Whether that is the day a letter was posted. */
    public BooleanProperty byPostProperty() {
        return byPost;
    }

    public ObservableList<RuleRow> rows() {
        return shownView;
    }

    /** What stands in place of rules, or blank. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty ageProperty() {
        return age.getReadOnlyProperty();
    }

    /** What is wrong with the person's own rules, a sentence each. */
    public ObservableList<String> problems() {
        return problemsView;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<String> region() {
        return Optional.ofNullable(region.get()).map(Region::code).filter(code -> !code.isEmpty());
    }

    private Answer answer(Question wanted) {
        List<Rule> all = rulebook.rules();
        Set<Sector> sectors = wanted.sector() == Sector.ANY ? Set.of() : Set.of(wanted.sector());
        RuleChoice choice = new RuleChoice(Optional.empty(), wanted.region(), sectors, Optional.empty());
        Optional<CountedFrom> from = wanted.event().map(day -> new CountedFrom(day, wanted.byPost()));
        return new Answer(
                ASKED_FOR_REGION.contains(wanted.jurisdiction()) ? holidays.regions(wanted.jurisdiction()) : List.of(),
                choice.from(all).stream()
                        .filter(rule -> rule.holdsUnder(wanted.jurisdiction()))
                        .sorted(Comparator.comparing(rule -> !rule.own()))
                        .map(rule -> rows.row(rule, wanted.region(), from))
                        .toList(),
                RulebookAge.of(all, today()),
                rulebook.problems().stream().map(words::say).toList());
    }

    private void show(Answer answer) {
        offer(answer.regions());
        shown.setAll(answer.rows());
        note.set(answer.rows().isEmpty() ? words.getString("rulebook.page.none") : "");
        age.set(answer.age().map(rows::age).orElse(""));
        problems.setAll(answer.problems());
    }

    /** Leaves the list alone while it is the same, so that the choice in it stays. */
    private void offer(List<Region> found) {
        if (!regions.equals(withAnywhere(found))) {
            regions.setAll(withAnywhere(found));
        }
    }

    private List<Region> withAnywhere(List<Region> found) {
        return found.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(anywhere), found.stream()).toList();
    }

    private record Question(
            Jurisdiction jurisdiction,
            Optional<String> region,
            Sector sector,
            Optional<LocalDate> event,
            boolean byPost) {}

    private record Answer(List<Region> regions, List<RuleRow> rows, Optional<RulebookAge> age, List<String> problems) {}
}
