package app.redress.casefile.ui;

import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseWords;
import app.redress.casefile.SearchHit;
import app.redress.ui.ChoiceNames;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The search page: down leaves the field for the places found, Enter goes to one. */
public final class SearchController {
    private final SearchViewModel model;
    private final CaseWords words;

    @FXML
    private TextField query;

    @FXML
    private ComboBox<Optional<String>> company;

    @FXML
    private ComboBox<Optional<Standing>> standing;

    @FXML
    private ComboBox<Optional<Integer>> year;

    @FXML
    private Label outcome;

    @FXML
    private ListView<SearchHit> hits;

    public SearchController(SearchViewModel model, CaseWords words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        Shown.words(model.outcomeProperty(), outcome);
        bindFilters(model.filters());
        hits.setItems(model.hits());
        hits.setCellFactory(list -> new HitCell(words, model::open));
        Shown.when(Bindings.isNotEmpty(model.hits()), hits);
        query.setOnAction(event -> openSelectedOrFirst());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::enterHits);
        hits.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                openSelectedOrFirst();
            }
        });
    }

    /** Brings the page up to date; called each time it is shown. */
    public void shown() {
        model.refresh();
        FocusOnceShown.on(query);
        query.selectAll();
    }

    private void bindFilters(SearchFilters filters) {
        company.setItems(filters.companies());
        year.setItems(filters.years());
        standing.getItems().add(Optional.empty());
        Stream.of(Standing.values()).map(Optional::of).forEach(standing.getItems()::add);
        bind(company, filters.companyProperty(), "casefile.search.everyCompany", name -> name);
        bind(year, filters.yearProperty(), "casefile.search.everyYear", String::valueOf);
        bind(
                standing,
                filters.standingProperty(),
                "casefile.search.everyState",
                state -> words.say("casefile.standing." + state));
    }

    private <T> void bind(
            ComboBox<Optional<T>> box, ObjectProperty<Optional<T>> choice, String every, Function<T, String> name) {
        box.setConverter(new ChoiceNames<>(one -> one.map(name).orElseGet(() -> words.say(every))));
        box.valueProperty().bindBidirectional(choice);
    }

    private void enterHits(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !hits.getItems().isEmpty()) {
            key.consume();
            hits.getSelectionModel().select(Math.max(0, hits.getSelectionModel().getSelectedIndex()));
            hits.requestFocus();
        }
    }

    private void openSelectedOrFirst() {
        int chosen = Math.max(0, hits.getSelectionModel().getSelectedIndex());
        if (chosen < hits.getItems().size()) {
            model.open(hits.getItems().get(chosen));
        }
    }
}
