package app.redress.casefile.ui;

import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.SearchHit;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Debounce;
import app.redress.ui.BackgroundTasks.Lane;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds words in everything that was written, as they are typed. */
public final class SearchViewModel {
    private static final Duration QUIET = Duration.ofMillis(180);
    private static final int MOST = 50;

    private final CaseRepository cases;
    private final BackgroundTasks tasks;
    private final CaseNavigation navigation;
    private final CaseWords words;
    private final Debounce debounce;

    private final SearchFilters filters;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ObservableList<SearchHit> hitsView = FXCollections.unmodifiableObservableList(hits);

    public SearchViewModel(CaseRepository cases, BackgroundTasks tasks, CaseNavigation navigation, CaseWords words) {
        this.cases = cases;
        this.tasks = tasks;
        this.navigation = navigation;
        this.words = words;
        this.filters = new SearchFilters(this::search);
        this.debounce = tasks.debounce(QUIET, this::search);
        query.subscribe(typed -> debounce.touch());
        outcome.set(words.say("casefile.search.hint"));
    }

    /** Looks again for the same words: the page is shown anew, and letters may have changed. */
    public void refresh() {
        tasks.submit(Lane.STORE, cases::choices).onSuccess(filters::offer);
        search();
    }

    /** By company, state and year. */
    public SearchFilters filters() {
        return filters;
    }

    /** Goes to where the words stand. */
    public void open(SearchHit hit) {
        hit.entry()
                .ifPresentOrElse(
                        entry -> navigation.openEntry(hit.caseId(), new FoundPlace(entry, phrases(hit))),
                        () -> navigation.openDraft(hit.caseId()));
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** How many were found, or what can be searched for. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public ObservableList<SearchHit> hits() {
        return hitsView;
    }

    private static List<String> phrases(SearchHit hit) {
        return hit.marks().stream()
                .map(mark -> mark.of(hit.excerpt()))
                .distinct()
                .toList();
    }

    private void search() {
        String wanted = query.get().strip();
        if (wanted.isEmpty()) {
            show(wanted, List.of());
        } else {
            CaseFilter filter = filters.chosen();
            tasks.submit(Lane.STORE, () -> cases.search(wanted, filter, MOST)).onSuccess(found -> show(wanted, found));
        }
    }

    /** An answer to words that are no longer asked for is dropped. */
    private void show(String wanted, List<SearchHit> found) {
        if (!wanted.equals(query.get().strip())) {
            return;
        }
        hits.setAll(found);
        if (wanted.isEmpty()) {
            outcome.set(words.say("casefile.search.hint"));
        } else if (found.isEmpty()) {
            outcome.set(words.say("casefile.search.none", wanted));
        } else {
            String key = found.size() < MOST ? "casefile.search.found" : "casefile.search.foundMost";
            outcome.set(words.say(key, found.size()));
        }
    }
}
