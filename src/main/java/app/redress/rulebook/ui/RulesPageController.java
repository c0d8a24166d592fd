package app.redress.rulebook.ui;

import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Region;
import app.redress.rulebook.Sector;
import app.redress.ui.ChoiceNames;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Following;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The rules' page: choices above, a card for each rule below; the flight calculator is its other half. */
public final class RulesPageController {
    private final RulesPageViewModel model;
    private final Words words;
    private final OwnRuleSheets own;

    @FXML
    private ToggleButton showRules;

    @FXML
    private ToggleButton showFlight;

    @FXML
    private Node rules;

    @FXML
    private Node flight;

    @FXML
    private ComboBox<Jurisdiction> jurisdiction;

    @FXML
    private Node regionBox;

    @FXML
    private ComboBox<Region> region;

    @FXML
    private ComboBox<Sector> sector;

    @FXML
    private DatePicker event;

    @FXML
    private CheckBox byPost;

    @FXML
    private Label age;

    @FXML
    private Label note;

    @FXML
    private VBox problems;

    @FXML
    private VBox cards;

    public RulesPageController(RulesPageViewModel model, OwnRuleSheets own, Words words) {
        this.model = model;
        this.own = own;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(showRules.selectedProperty(), rules);
        Shown.when(showFlight.selectedProperty(), flight);
        // One half is always shown.
        showRules.setOnAction(pressed -> showRules.setSelected(true));
        showFlight.setOnAction(pressed -> showFlight.setSelected(true));
        bindChoices();
        age.textProperty().bind(model.ageProperty());
        Shown.words(model.noteProperty(), note);
        Following.show(model.rows(), cards, this::card);
        model.problems().addListener((ListChangeListener<String>) change -> tellProblems());
        Shown.when(Bindings.isNotEmpty(model.problems()), problems);
    }

    private void bindChoices() {
        jurisdiction.getItems().setAll(Jurisdiction.values());
        name(jurisdiction, chosen -> words.getString("rulebook.jurisdiction." + chosen));
        jurisdiction.valueProperty().bindBidirectional(model.jurisdictionProperty());
        sector.getItems().setAll(Sector.values());
        name(
                sector,
                chosen -> words.getString(
                        chosen == Sector.ANY ? "rulebook.page.everySector" : "rulebook.sector." + chosen));
        sector.valueProperty().bindBidirectional(model.sectorProperty());
        region.setItems(model.regions());
        name(region, Region::name);
        region.valueProperty().bindBidirectional(model.regionProperty());
        Shown.when(Bindings.isNotEmpty(model.regions()), regionBox);
        event.setConverter(new TypedDays(words, model::today));
        event.valueProperty().subscribe(chosen -> model.eventProperty().set(Optional.ofNullable(chosen)));
        byPost.selectedProperty().bindBidirectional(model.byPostProperty());
        Shown.when(event.valueProperty().isNotNull(), byPost);
    }

    /** Brings the page up to date; called each time it is shown. */
    public void shown() {
        model.refresh();
        FocusOnceShown.on(showFlight.isSelected() ? showFlight : jurisdiction);
    }

    @FXML
    private void add() {
        own.add(model.jurisdictionProperty().get(), model::refresh);
    }

    @FXML
    private void showFile() {
        own.show();
    }

    private RuleCard card(RuleRow row) {
        boolean changed = row.told().own();
        Button correct = new Button(words.getString(changed ? "rulebook.own.change" : "rulebook.own.correct"));
        correct.setAccessibleText(words.say("rulebook.own.correct.spoken", row.rule()));
        correct.getStyleClass().addAll("flat", "small", "rule-correct");
        correct.setOnAction(pressed -> own.correct(row.told(), model::refresh));
        return new RuleCard(row, correct);
    }

    private void tellProblems() {
        problems.getChildren()
                .setAll(model.problems().stream().map(this::problem).toList());
    }

    private Label problem(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("notice");
        label.setWrapText(true);
        return label;
    }

    private static <T> void name(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new ChoiceNames<>(name));
    }
}
