package app.redress.casefile.ui;

import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.CaseWords;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which cases a search looks through; each choice that is empty lets all of them in. */
public final class SearchFilters {
    private final CaseWords words;
    private final ObjectProperty<Optional<String>> company = choice("company");
    private final ObjectProperty<Optional<Standing>> standing = choice("standing");
    private final ObjectProperty<Optional<Integer>> year = choice("year");
    private final ObservableList<Optional<String>> companies = FXCollections.observableArrayList();
    private final ObservableList<Optional<Integer>> years = FXCollections.observableArrayList();
    private List<CaseSummary> cases = List.of();

    /** @param changed runs when another choice is made */
    SearchFilters(CaseWords words, Runnable changed) {
        this.words = words;
        Stream.of(company, standing, year).forEach(choice -> choice.addListener(observable -> changed.run()));
    }

    /** Offers what there is among {@code all}. */
    void offer(List<CaseSummary> all) {
        cases = all;
        companies.setAll(choices(all, summary -> Optional.of(summary.company()).filter(name -> !name.isBlank())));
        years.setAll(choices(all, summary -> Optional.of(year(summary))));
    }

    /** Whether every case is wanted. */
    boolean isOpen() {
        return Stream.of(company, standing, year)
                .allMatch(choice -> choice.get().isEmpty());
    }

    /** Which cases are wanted now. */
    Predicate<CaseId> chosen() {
        if (isOpen()) {
            return id -> true;
        }
        LocalDate today = words.days().today();
        Set<CaseId> wanted = cases.stream()
                .filter(summary -> company.get().map(summary.company()::equals).orElse(true))
                .filter(summary -> standing.get()
                        .map(state -> Standing.of(summary, today) == state)
                        .orElse(true))
                .filter(summary -> year.get().map(wish -> wish == year(summary)).orElse(true))
                .map(CaseSummary::id)
                .collect(Collectors.toSet());
        return wanted::contains;
    }

    public ObjectProperty<Optional<String>> companyProperty() {
        return company;
    }

    public ObjectProperty<Optional<Standing>> standingProperty() {
        return standing;
    }

    public ObjectProperty<Optional<Integer>> yearProperty() {
        return year;
    }

    /** In order of the alphabet, after the empty choice. */
    public ObservableList<Optional<String>> companies() {
        return companies;
    }

    /** The latest last, after the empty choice. */
    public ObservableList<Optional<Integer>> years() {
        return years;
    }

    /** The year of the last letter, or of the last change while none has left. */
    private static int year(CaseSummary summary) {
        return summary.lastSent()
                .orElseGet(() -> LocalDate.ofInstant(summary.updated(), ZoneOffset.UTC))
                .getYear();
    }

    private static <T extends Comparable<T>> List<Optional<T>> choices(
            List<CaseSummary> all, Function<CaseSummary, Optional<T>> of) {
        Stream<Optional<T>> found = all.stream()
                .flatMap(summary -> of.apply(summary).stream())
                .distinct()
                .sorted()
                .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<T>empty()), found).toList();
    }

    private static <T> ObjectProperty<Optional<T>> choice(String name) {
        return new SimpleObjectProperty<>(null, name, Optional.empty());
    }
}
