package app.redress.casefile.ui;

import app.redress.casefile.Agenda;
import app.redress.casefile.Agenda.Part;
import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesWithUndo;
import app.redress.letter.EnglishVariant;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The home page: what needs the person today, what waits for others, what is being written. */
public final class CaseListViewModel {
    /** Under each heading: nobody reads more at once, and each row costs its drawing. */
    private static final int FIRST_ROWS = 40;

    private static final int MORE = 5;

    private final CasesWithUndo cases;
    private final BackgroundTasks tasks;
    private final CurrentSettings settings;
    private final CaseNavigation navigation;
    private final Dialogs dialogs;
    private final CaseWords words;

    private final ReadOnlyStringWrapper greeting = new ReadOnlyStringWrapper(this, "greeting", "");
    private final ReadOnlyStringWrapper overview = new ReadOnlyStringWrapper(this, "overview", "");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", false);
    private final ReadOnlyIntegerWrapper needsYou = new ReadOnlyIntegerWrapper(this, "needsYou", 0);
    private final ReadOnlyIntegerWrapper deleted = new ReadOnlyIntegerWrapper(this, "deleted", 0);
    private int mostRows = FIRST_ROWS;
    private final ObservableList<Section> sections = FXCollections.observableArrayList();
    private final ObservableList<Section> sectionsView = FXCollections.unmodifiableObservableList(sections);

    public CaseListViewModel(
            CasesWithUndo cases,
            BackgroundTasks tasks,
            CurrentSettings settings,
            CaseNavigation navigation,
            Dialogs dialogs,
            CaseWords words) {
        this.cases = cases;
        this.tasks = tasks;
        this.settings = settings;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Reads the cases anew; what is shown stays until they are there. */
    public void refresh() {
        greeting.set(new Greeting(words).to(settings.get().sender().name()));
        after(() -> {}, () -> {});
    }

    public void newLetter() {
        navigation.newLetter();
    }

    /** Goes to the case; one that is only a draft so far has nothing but the draft to show. */
    public void open(Row row) {
        if (row.standing() == Standing.DRAFTING && !row.sent()) {
            navigation.openDraft(row.id());
        } else {
            navigation.openCase(row.id());
        }
    }

    /** Does what the button of the row says. */
    public void act(Row row) {
        if (row.drafting()) {
            navigation.openDraft(row.id());
        } else {
            navigation.openCase(row.id());
        }
    }

    /** Takes a draft that was never sent out of the list, and offers it back. */
    public void delete(Row row) {
        after(
                () -> cases.delete(row.id()),
                () -> dialogs.toast(
                        words.say("casefile.deleted", row.title()),
                        words.say("casefile.undo"),
                        () -> after(() -> cases.undelete(row.id()), () -> {})));
    }

    public ReadOnlyStringProperty greetingProperty() {
        return greeting.getReadOnlyProperty();
    }

    /** "Two things need you. The rest is waiting for others." */
    public ReadOnlyStringProperty overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** Whether there is no case at all; false until that is known. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty needsYouProperty() {
        return needsYou.getReadOnlyProperty();
    }

    /** Those that hold a case, the most pressing first. */
    public ObservableList<Section> sections() {
        return sectionsView;
    }

    /** How many things were deleted since Redress was opened, and can be brought back. */
    public ReadOnlyIntegerProperty deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    private void after(Runnable change, Runnable done) {
        tasks.submit(Lane.STORE, () -> {
                    change.run();
                    return new Known(
                            cases.agenda(words.days().today(), mostRows),
                            cases.gone().size());
                })
                .onSuccess(known -> {
                    deleted.set(known.deleted());
                    show(known.agenda());
                    done.run();
                });
    }

    private record Known(Agenda agenda, int deleted) {}

    private void show(Agenda agenda) {
        sections.setAll(Stream.of(Standing.values())
                .map(standing -> section(standing, agenda.part(standing)))
                .filter(section -> !section.rows().isEmpty())
                .toList());
        needsYou.set(agenda.part(Standing.NEEDS_YOU).count());
        empty.set(agenda.isEmpty());
        overview.set(overview(agenda));
    }

    private String overview(Agenda agenda) {
        if (agenda.isEmpty()) {
            return "";
        }
        int needing = agenda.part(Standing.NEEDS_YOU).count();
        String needed = words.say("casefile.list.overview", needing);
        if (agenda.part(Standing.WAITING).count() == 0) {
            return needed;
        }
        return needed + " "
                + words.say(needing == 0 ? "casefile.list.overview.allWaiting" : "casefile.list.overview.waiting");
    }

    private Section section(Standing standing, Part part) {
        List<Row> rows = part.first().stream().map(this::row).toList();
        return new Section(words.say("casefile.standing." + standing), rows, part.count() - rows.size());
    }

    private Row row(CaseSummary summary) {
        Standing standing = Standing.of(summary, words.days().today());
        return new Row(
                summary.id(),
                words.title(summary.title(), summary.company()),
                words.in(EnglishVariant.ofCountry(settings.get().sender().country()))
                        .deadlines()
                        .of(summary),
                words.say(action(standing, summary.drafting())),
                standing,
                summary.drafting(),
                summary.lastSent().isPresent());
    }

    private static String action(Standing standing, boolean drafting) {
        if (drafting) {
            return "casefile.list.action.continue";
        }
        return standing == Standing.NEEDS_YOU ? "casefile.list.action.next" : "casefile.list.action.open";
    }

    /** Shows more of every heading that has more. */
    public void showMore() {
        mostRows *= MORE;
        after(() -> {}, () -> {});
    }

    /**
     * Cases under one heading.
     *
     * @param hidden how many more there are
     */
    public record Section(String title, List<Row> rows, int hidden) {}

    /**
     * A case in the list.
     *
     * @param words where it stands
     * @param action what its button says
     * @param sent whether a letter has left
     */
    public record Row(
            CaseId id, String title, String words, String action, Standing standing, boolean drafting, boolean sent) {}
}
