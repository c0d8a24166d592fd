package app.redress.casefile.ui;

import app.redress.letter.Party;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import app.redress.words.Words;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The directory's page. */
public final class PeopleController {
    private final PeopleViewModel model;
    private final Words words;

    @FXML
    private TextField filter;

    @FXML
    private Label note;

    @FXML
    private VBox people;

    public PeopleController(PeopleViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        Shown.words(model.noteProperty(), note);
        model.people().addListener((ListChangeListener<Party>) change -> rebuild());
        rebuild();
    }

    /** Brings the page up to date; called each time it is shown. */
    public void shown() {
        model.refresh();
        FocusOnceShown.on(filter);
    }

    private void rebuild() {
        people.getChildren().setAll(model.people().stream().map(this::row).toList());
    }

    private HBox row(Party party) {
        Label name = new Label(party.name());
        name.getStyleClass().add("title-card");
        name.setWrapText(true);
        Label detail = new Label(model.detail(party));
        detail.getStyleClass().add("muted");
        detail.setWrapText(true);
        VBox both = new VBox(name, detail);
        both.getStyleClass().add("row-words");
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(
                both,
                button("casefile.people.edit", "casefile.people.edit.accessible", party, () -> model.edit(party)),
                button(
                        "casefile.people.forget",
                        "casefile.people.forget.accessible",
                        party,
                        () -> model.forget(party)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("card", "person-row");
        return row;
    }

    private Button button(String key, String accessible, Party party, Runnable action) {
        Button button = new Button(words.getString(key));
        button.setAccessibleText(words.say(accessible, party.name()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
