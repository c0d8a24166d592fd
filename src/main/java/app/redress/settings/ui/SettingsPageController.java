package app.redress.settings.ui;

import app.redress.settings.Settings.Theme;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import app.redress.ui.TextIcon;
import app.redress.words.Words;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** The settings' page. */
public final class SettingsPageController {
    private final SettingsPageViewModel model;
    private final Words words;

    @FXML
    private ToggleGroup themes;

    @FXML
    private ToggleButton system;

    @FXML
    private ToggleButton light;

    @FXML
    private ToggleButton dark;

    @FXML
    private Label textScale;

    @FXML
    private Label sender;

    @FXML
    private Label noWords;

    @FXML
    private FlowPane dictionary;

    @FXML
    private Label noRules;

    @FXML
    private FlowPane rules;

    @FXML
    private TextField folder;

    public SettingsPageController(SettingsPageViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Map<Theme, ToggleButton> buttons = Map.of(Theme.SYSTEM, system, Theme.LIGHT, light, Theme.DARK, dark);
        buttons.forEach((theme, button) ->
                button.setOnAction(event -> model.themeProperty().set(theme)));
        model.themeProperty().subscribe(theme -> themes.selectToggle(buttons.get(theme)));
        textScale
                .textProperty()
                .bind(model.textScaleProperty().map(scale -> words.say("settings.page.text.scale", scale)));
        sender.textProperty().bind(model.senderProperty());
        folder.setText(model.dataFolder());
        chips(model.dictionary(), dictionary, noWords, word -> word, model::forgetWord);
        chips(model.ignoredRules(), rules, noRules, SettingsPageViewModel::ruleName, model::heedRule);
    }

    /** Puts the focus where work begins; called each time the page is shown. */
    public void shown() {
        FocusOnceShown.on(system);
    }

    @FXML
    private void smallerText() {
        model.smallerText();
    }

    @FXML
    private void largerText() {
        model.largerText();
    }

    @FXML
    private void normalText() {
        model.normalText();
    }

    @FXML
    private void editSender() {
        model.editSender();
    }

    @FXML
    private void copyFolder() {
        model.copyDataFolder();
    }

    private void chips(
            ObservableList<String> entries,
            FlowPane pane,
            Label none,
            UnaryOperator<String> name,
            Consumer<String> remove) {
        Shown.when(Bindings.isEmpty(entries), none);
        Shown.when(Bindings.isNotEmpty(entries), pane);
        Runnable rebuild = () -> pane.getChildren()
                .setAll(entries.stream()
                        .map(entry -> chip(name.apply(entry), () -> remove.accept(entry)))
                        .toList());
        entries.addListener((ListChangeListener<String>) change -> rebuild.run());
        rebuild.run();
    }

    private Button chip(String name, Runnable remove) {
        Button chip = new Button(name, new TextIcon("fth-x"));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(words.say("settings.page.remove.accessible", name));
        chip.setOnAction(event -> remove.run());
        return chip;
    }
}
