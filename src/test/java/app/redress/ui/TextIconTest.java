package app.redress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TextIconTest {
    private TextIcon icon;
    private Button button;
    private Themes themes;

    @Start
    void show(Stage stage) {
        icon = new TextIcon("fth-paperclip");
        button = new Button("Receipt", icon);
        Scene scene = new Scene(new VBox(button), 600, 300);
        themes = new Themes(scene);
        themes.apply(false, 100);
        SharedStage.show(stage, scene);
    }

    @Test
    void anIconGrowsWithTheTextBesideIt(FxRobot robot) {
        robot.interact(() -> themes.apply(true, 200));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(icon.getIconSize())
                .isCloseTo((int) Math.round(button.getFont().getSize() * 1.1), within(1));
        assertThat(icon.getIconSize()).isGreaterThan(28);
    }
}
