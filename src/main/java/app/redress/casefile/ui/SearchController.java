package app.redress.casefile.ui;

import app.redress.casefile.CaseWords;
import app.redress.casefile.SearchHit;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
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
