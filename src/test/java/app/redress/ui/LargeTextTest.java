package app.redress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LargeTextTest {
    private Button button;
    private List<Control> fields;
    private Themes themes;

    @Start
    void show(Stage stage) {
        button = new Button("Use this");
        fields = List.of(new TextField("Amara"), new ComboBox<String>(), new ChoiceBox<String>(), new DatePicker());
        HBox row = new HBox(button);
        row.getChildren().addAll(fields);
        row.setFillHeight(false);
        Scene scene = new Scene(row, 1200, 400);
        themes = new Themes(scene);
        SharedStage.show(stage, scene);
    }

    @Test
    void whatIsFilledInIsAsHighAsAButtonInEveryTextSize(FxRobot robot) {
        for (int size : List.of(100, 150, 200, 230)) {
            robot.interact(() -> themes.apply(false, size));

            assertThat(fields).as("%d %%", size).allSatisfy(field -> assertThat(field.getHeight())
                    .as(field.getClass().getSimpleName())
                    .isCloseTo(button.getHeight(), Offset.offset(button.getHeight() * 0.1)));
        }
    }
}
