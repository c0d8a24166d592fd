package app.redress.shell;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;

/** The window: the pages' names on the left, the page, the status line. */
public final class MainWindowController {
    private final MainWindowViewModel model;

    @FXML
    private StackPane content;

    @FXML
    private ToggleButton today;

    @FXML
    private ToggleButton search;

    @FXML
    private ToggleButton people;

    @FXML
    private ToggleButton settings;

    @FXML
    private Button newLetter;

    @FXML
    private Label badge;

    @FXML
    private Label statusLeft;

    @FXML
    private Label statusMiddle;

    @FXML
    private Label statusRight;

    public MainWindowController(MainWindowViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.navigator().contentProperty().subscribe(page -> content.getChildren()
                .setAll(page));
        bind(today, Page.TODAY);
        bind(search, Page.SEARCH);
        bind(people, Page.PEOPLE);
        bind(settings, Page.SETTINGS);
        bind(statusLeft, model.statusLeft());
        bind(statusMiddle, model.statusMiddle());
        bind(statusRight, model.statusRight());
        badge.textProperty().bind(model.needsYou().map(String::valueOf));
        badge.visibleProperty().bind(model.needsYou().map(count -> count.intValue() > 0));
        badge.managedProperty().bind(badge.visibleProperty());
        today.accessibleTextProperty().bind(model.todayInWords());
        content.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().put(shortcut(KeyCode.N), model::newLetter);
                scene.getAccelerators()
                        .put(
                                new KeyCodeCombination(
                                        KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                                () -> model.navigator().show(Page.SEARCH));
                scene.getAccelerators().put(shortcut(KeyCode.PLUS), () -> model.scaleText(1));
                scene.getAccelerators().put(shortcut(KeyCode.EQUALS), () -> model.scaleText(1));
                scene.getAccelerators().put(shortcut(KeyCode.ADD), () -> model.scaleText(1));
                scene.getAccelerators().put(shortcut(KeyCode.MINUS), () -> model.scaleText(-1));
                scene.getAccelerators().put(shortcut(KeyCode.SUBTRACT), () -> model.scaleText(-1));
                scene.getAccelerators().put(shortcut(KeyCode.DIGIT0), () -> model.scaleText(0));
            }
        });
    }

    @FXML
    private void newLetter() {
        model.newLetter();
    }

    private void bind(ToggleButton button, Page page) {
        model.navigator().pageProperty().subscribe(shown -> button.setSelected(shown == page));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.navigator().show(page);
        });
    }

    private static void bind(Label label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
