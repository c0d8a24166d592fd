package app.redress.rulebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.json.JsonOwnRulebook;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.Overlay;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OwnRuleFormTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Words WORDS = Words.load(Locale.UK);

    private final List<String> cut = new ArrayList<>();
    private Scene scene;
    private Overlay overlay;

    @Start
    void show(Stage stage) {
        overlay = new Overlay(WORDS, new Region());
        scene = new Scene(overlay, 1200, 780);
        SharedStage.show(stage, scene);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void everyChoiceCanBeReadInFull(int textScale, FxRobot robot) {
        robot.interact(() -> {
            new Themes(scene).apply(false, textScale);
            overlay.open("A rule of my own", form(), () -> {});
        });

        robot.lookup(".combo-box").queryAll().forEach(box -> readAll((ComboBox<?>) box, robot));

        assertThat(cut).isEmpty();
    }

    private <T> void readAll(ComboBox<T> box, FxRobot robot) {
        assertThat(box.getItems()).isNotEmpty();
        for (T choice : box.getItems()) {
            robot.interact(() -> {
                box.setValue(choice);
                overlay.applyCss();
                overlay.layout();
                String shown = chosen(box).getText();
                if (!shown.equals(box.getConverter().toString(choice))) {
                    cut.add(shown);
                }
            });
        }
    }

    /** Where the choice is shown; a list of all of them hides in the box as well. */
    private static Text chosen(ComboBox<?> box) {
        return box.getChildrenUnmodifiable().stream()
                .filter(ListCell.class::isInstance)
                .map(cell -> (Text) cell.lookup(".text"))
                .findFirst()
                .orElseThrow();
    }

    private Region form() {
        OwnRuleFormViewModel model = new OwnRuleFormViewModel(
                new JsonOwnRulebook(Path.of("none")), new DirectBackgroundTasks(), new DialogsNoted(), CLOCK, WORDS);
        model.begin(Jurisdiction.UK, Optional.empty(), () -> {});
        return (Region) new Views(
                        WORDS,
                        Map.of(OwnRuleFormController.class, () -> new OwnRuleFormController(model, overlay, WORDS)))
                .load(OwnRuleFormController.class)
                .root();
    }
}
