package app.redress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChoiceListsTest {
    private ComboBox<Integer> list;
    private Region above;

    @Start
    void show(Stage stage) {
        list = new ComboBox<>();
        above = new Region();
        list.getItems().setAll(IntStream.range(0, 250).boxed().toList());
        Scene scene = new Scene(new VBox(above, list));
        ChoiceLists.in(scene);
        SharedStage.show(stage, scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(300);
        stage.setHeight(Screen.getPrimary().getVisualBounds().getHeight());
    }

    @Test
    void spaceOpensTheList(FxRobot robot) {
        robot.interact(list::requestFocus);

        robot.push(KeyCode.SPACE);

        assertThat(list.isShowing()).isTrue();
        robot.interact(list::hide);
    }

    @Test
    void theSpaceWithinANameThatIsTypedOpensNothing(FxRobot robot) {
        robot.interact(list::requestFocus);

        robot.push(KeyCode.U).push(KeyCode.SPACE);

        assertThat(list.isShowing()).isFalse();
    }

    @Test
    void aListLowOnTheScreenIsShorterSoThatItHangsFromItsField(FxRobot robot) {
        double high = Screen.getPrimary().getVisualBounds().getHeight();
        robot.interact(list::show);
        assertThat(list.getVisibleRowCount()).isEqualTo(10);
        robot.interact(list::hide);

        robot.interact(() -> above.setMinHeight(high - 8 * list.getHeight()));
        robot.interact(list::show);

        assertThat(list.getVisibleRowCount()).isBetween(4, 8);
        robot.interact(list::hide);
    }
}
