package app.redress.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PaperAndPanelTest {
    private final BooleanProperty narrow = new SimpleBooleanProperty(false);
    private List<Button> buttons;
    private Label title;
    private BorderPane header;

    @Start
    void show(Stage stage) {
        buttons = Stream.of("Write", "Review", "Preview", "Export", "Mark as sent")
                .map(PaperAndPanelTest::button)
                .toList();
        title = new Label("Complaint: a kettle that leaks");
        header = new BorderPane(new VBox(title));
        HBox actions = new HBox();
        actions.getStyleClass().add("page-actions");
        actions.getChildren().addAll(buttons);
        header.getStyleClass().addAll("page-header", "in-parts");
        header.setRight(actions);
        StackPane middle = new StackPane(new Label("Dear Ms Finch,"));
        BorderPane page = new BorderPane(middle);
        page.setTop(new VBox(header));
        StackPane panel = new StackPane();
        page.setRight(panel);
        new PaperAndPanel(page, header, actions, middle, panel, narrow);
        Scene scene = new Scene(page, 700, 400);
        new Themes(scene).apply(false, 100);
        SharedStage.show(stage, scene);
    }

    @Test
    void inANarrowWindowEveryButtonIsWholeAndBelowTheTitle(FxRobot robot) {
        for (int width : List.of(560, 480, 400, 320)) {
            robot.interact(() -> {
                narrow.set(true);
                header.getScene().getWindow().setWidth(width);
            });
            WaitForAsyncUtils.waitForFxEvents();

            double below = bottom(title);
            assertThat(buttons).as(width + " wide").allSatisfy(button -> {
                assertThat(left(button)).isNotNegative();
                assertThat(left(button) + button.getWidth()).isLessThanOrEqualTo(header.getWidth());
                assertThat(bottom(button) - button.getHeight()).isGreaterThanOrEqualTo(below);
                assertThat(bottom(button)).isLessThanOrEqualTo(bottom(header));
            });
        }
    }

    @Test
    void inAWideWindowTheyStandBesideTheTitleAgain(FxRobot robot) {
        robot.interact(() -> narrow.set(true));
        robot.interact(() -> narrow.set(false));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(buttons).allSatisfy(button -> assertThat(left(button)).isGreaterThan(left(title)));
        assertThat(buttons).extracting(PaperAndPanelTest::bottom).containsOnly(bottom(buttons.get(0)));
    }

    private static Button button(String text) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
