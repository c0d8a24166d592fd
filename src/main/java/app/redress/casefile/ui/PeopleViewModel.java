package app.redress.casefile.ui;

import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.letter.AddressForms;
import app.redress.letter.Party;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The people and companies that letters went to. */
public final class PeopleViewModel {
    private final CaseRepository cases;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final AddressForms forms;
    private final CaseWords words;

    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ObservableList<Party> people = FXCollections.observableArrayList();
    private final ObservableList<Party> peopleView = FXCollections.unmodifiableObservableList(people);
    private List<Party> all = List.of();

    public PeopleViewModel(
            CaseRepository cases, BackgroundTasks tasks, Dialogs dialogs, AddressForms forms, CaseWords words) {
        this.cases = cases;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.forms = forms;
        this.words = words;
        filter.subscribe(typed -> show());
    }

    public void refresh() {
        after(() -> {}, () -> {});
    }

    /** Corrects someone. Letters sent keep what they said. */
    public void edit(Party party) {
        forms.editRecipient(
                party,
                changed -> after(
                        () -> {
                            cases.forgetRecipient(party);
                            cases.keepRecipient(changed);
                        },
                        () -> {}));
    }

    /** Takes someone out of the directory, and offers them back. Letters sent keep them. */
    public void forget(Party party) {
        after(
                () -> cases.forgetRecipient(party),
                () -> dialogs.toast(
                        words.say("casefile.people.forgotten", party.name()),
                        words.say("casefile.undo"),
                        () -> after(() -> cases.keepRecipient(party), () -> {})));
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** Why the list is empty, or blank. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Those that fit what was typed, by name. */
    public ObservableList<Party> people() {
        return peopleView;
    }

    /** Everything but the name, in one line. */
    public String detail(Party party) {
        return Stream.of(
                        Stream.of(party.attention()),
                        party.address().stream(),
                        Stream.of(country(party.country()), party.email(), party.phone()))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String country(String code) {
        return code.isBlank()
                ? ""
                : new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(words.words().getLocale());
    }

    private void after(Runnable change, Runnable done) {
        tasks.submit(Lane.STORE, () -> {
                    change.run();
                    return cases.recipients();
                })
                .onSuccess(found -> {
                    all = found;
                    show();
                    done.run();
                });
    }

    private void show() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        people.setAll(all.stream()
                .filter(party -> (party.name() + " " + detail(party))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList());
        if (all.isEmpty()) {
            note.set(words.say("casefile.people.empty"));
        } else {
            note.set(
                    people.isEmpty()
                            ? words.say("casefile.people.none", filter.get().strip())
                            : "");
        }
    }
}
