package app.redress.casefile.ui;

import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseChoices;
import app.redress.casefile.CaseFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which cases a search looks through; each choice that is empty lets all of them in. */
public final class SearchFilters {
    private final ObjectProperty<Optional<String>> company = choice("company");
    private final ObjectProperty<Optional<Standing>> standing = choice("standing");
    private final ObjectProperty<Optional<Integer>> year = choice("year");
    private final ObservableList<Optional<String>> companies = FXCollections.observableArrayList();
    private final ObservableList<Optional<Integer>> years = FXCollections.observableArrayList();

    /** @param changed runs when another choice is made */
    SearchFilters(Runnable changed) {
        Stream.of(company, standing, year).forEach(choice -> choice.addListener(observable -> changed.run()));
    }

    /** Offers what there is. */
    void offer(CaseChoices found) {
        companies.setAll(withNone(found.companies()));
        years.setAll(withNone(found.years()));
    }

    /** Which cases are wanted now. */
    CaseFilter chosen() {
        return new CaseFilter(company.get(), standing.get(), year.get());
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

    private static <T> List<Optional<T>> withNone(List<T> all) {
        return Stream.concat(Stream.of(Optional.<T>empty()), all.stream().map(Optional::of))
                .toList();
    }

    private static <T> ObjectProperty<Optional<T>> choice(String name) {
        return new SimpleObjectProperty<>(null, name, Optional.empty());
    }
}
