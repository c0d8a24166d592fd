package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.ui.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The time limits of a case as its page tells them. */
@ExtendWith(ApplicationExtension.class)
class CaseClocksPageTest {
    private CaseWindow window;

    @Start
    void show(Stage stage) {
        window = new CaseWindow(stage);
    }

    @Test
    void aRuleIsToldInItsOwnWordsAndTheNextBodyWithItsTime(FxRobot robot) {
        showMould(robot);

        assertThat(shown())
                .contains("Their stage 1 answer is due", "The Housing Ombudsman")
                .contains("Last day to go to the Housing Ombudsman")
                .contains("Once they have given their final answer: 12 months")
                .noneMatch(text -> text.matches(".*\\bUK-\\d\\d\\b.*"));
        Node stageOne = robot.lookup(".clock")
                .match(clock -> words(clock).contains("Their stage 1 answer is due"))
                .query();
        robot.interact(() -> robot.from(stageOne)
                .lookup(".toggle-button")
                .queryAs(ToggleButton.class)
                .setSelected(true));
        assertThat(words(stageOne))
                .anyMatch(text -> text.startsWith("A social landlord acknowledges a stage 1 complaint within 5"))
                .anyMatch(text -> text.endsWith("In the rulebook: UK-26."));
    }

    @Test
    void howItIsCountedCanBeReadOnceItIsOpenByDayAndByNight(FxRobot robot) {
        showMould(robot);
        for (boolean dark : List.of(false, true)) {
            robot.interact(() -> {
                new Themes(window.scene).apply(dark, 100);
                open(robot).forEach(how -> how.setSelected(true));
                window.scene.getRoot().applyCss();
            });

            assertThat(open(robot)).isNotEmpty().allSatisfy(how -> {
                Region card = (Region) robot.lookup(".clocks").query();
                Color ground = (Color) card.getBackground().getFills().get(0).getFill();
                assertThat(contrast((Color) how.getTextFill(), ground)).isGreaterThan(4.5);
            });
        }
        robot.interact(() -> new Themes(window.scene).apply(false, 100));
    }

    private void showMould(FxRobot robot) {
        window.showCase(robot);
        CaseId mould = window.desk
                .cases
                .create("Mould", "repairs-ignored", draft("Mould", "Dear"))
                .id();
        window.desk.cases.add(mould, sent(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 3)));
        robot.interact(() -> window.desk.timeline.open(mould, Optional.empty()));
        robot.interact(window.tasks::runAll);
    }

    private static List<ToggleButton> open(FxRobot robot) {
        return List.copyOf(robot.lookup(".clock .toggle-button").queryAllAs(ToggleButton.class));
    }

    private static double contrast(Color one, Color other) {
        double high = Math.max(luminance(one), luminance(other));
        double low = Math.min(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private List<String> shown() {
        return words(window.scene.getRoot());
    }

    private static List<String> words(Node node) {
        List<String> found = new ArrayList<>();
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Label label) {
            found.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(words(child)));
        }
        return found;
    }
}
