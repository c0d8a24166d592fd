package app.redress.shell;

import app.redress.ui.Narrow;
import app.redress.ui.PaneCycle;
import app.redress.ui.Shown;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window: the pages' names on the left, the page, the status line. */
public final class MainWindowController {
    private final MainWindowViewModel model;
    private @Nullable BooleanBinding narrow;

    /** Below this width in em the pages' names stand above the page rather than beside it. */
    private static final double ROOM_FOR_SIDEBAR = 68;

    @FXML
    private BorderPane window;

    @FXML
    private VBox sidebar;

    @FXML
    private FlowPane topBar;

    @FXML
    private StackPane content;

    @FXML
    private ToggleButton today;

    @FXML
    private ToggleButton search;

    @FXML
    private ToggleButton people;

    @FXML
    private ToggleButton notebook;

    @FXML
    private ToggleButton rules;

    @FXML
    private ToggleButton settings;

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
        places().forEach(this::bind);
        bind(statusLeft, model.status().leftProperty());
        bind(statusMiddle, model.status().middleProperty());
        statusRight.textProperty().bind(model.status().rightProperty());
        badge.textProperty().bind(model.needsYouProperty().asString());
        badge.visibleProperty().bind(model.needsYouProperty().greaterThan(0));
        today.accessibleTextProperty().bind(model.todayInWords());
        content.sceneProperty().subscribe(this::installKeys);
        narrow = Narrow.when(window, ROOM_FOR_SIDEBAR, statusLeft);
        narrow.addListener((of, before, now) -> arrange(now));
        // Of what does not fit in one line, the keys are told elsewhere too.
        Shown.when(narrow.not().and(statusRight.textProperty().isNotEmpty()), statusRight);
        arrange(false);
    }

    private Map<ToggleButton, Page> places() {
        return Map.of(
                today,
                Page.TODAY,
                search,
                Page.SEARCH,
                people,
                Page.PEOPLE,
                notebook,
                Page.NOTEBOOK,
                rules,
                Page.RULES,
                settings,
                Page.SETTINGS);
    }

    @FXML
    private void newLetter() {
        model.newLetter();
    }

    private void installKeys(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(shortcut(KeyCode.N), model::newLetter);
        keys.put(
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                () -> model.navigator().show(Page.SEARCH));
        PaneCycle panes = new PaneCycle(scene);
        keys.put(new KeyCodeCombination(KeyCode.F6), () -> panes.move(1));
        keys.put(new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> panes.move(-1));
        keys.put(shortcut(KeyCode.PLUS), () -> model.scaleText(1));
        keys.put(shortcut(KeyCode.EQUALS), () -> model.scaleText(1));
        keys.put(shortcut(KeyCode.ADD), () -> model.scaleText(1));
        keys.put(shortcut(KeyCode.MINUS), () -> model.scaleText(-1));
        keys.put(shortcut(KeyCode.SUBTRACT), () -> model.scaleText(-1));
        keys.put(shortcut(KeyCode.DIGIT0), () -> model.scaleText(0));
    }

    /** A small window or large text: the same buttons in a row. */
    private void arrange(boolean inRow) {
        Pane from = inRow ? sidebar : topBar;
        Pane to = inRow ? topBar : sidebar;
        List<Node> buttons = List.copyOf(from.getChildren());
        from.getChildren().clear();
        to.getChildren().addAll(buttons);
        window.setLeft(inRow ? null : sidebar);
        window.setTop(inRow ? topBar : null);
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
        label.managedProperty().bind(text.map(words -> !words.isEmpty()));
    }

    private static KeyCombination shortcut(KeyCode code) {
        // Where plus needs Shift, Shift is no part of what was meant.
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
}
