package app.redress.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.ui.SharedStage;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MarginClickTest {
    private DecoratedTextArea area;
    private TextField subject;

    @Start
    void show(Stage stage) {
        area = new DecoratedTextArea();
        subject = new TextField();
        VBox paper = new VBox(20, subject, area, new Label("No file is here yet"));
        paper.setPadding(new Insets(60));
        ScrollPane page = new ScrollPane(paper);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        MarginClick.on(page, area);
        SharedStage.show(stage, new Scene(page, 600, 400));
    }

    @BeforeEach
    void aLetterOfThreeLines(FxRobot robot) {
        robot.interact(() -> area.load("Dear Ms Finch,\nit leaks.\nAmara", 3));
        robot.interact(area::requestFocus);
    }

    @Test
    void rightOfALineTheCaretComesToItsEnd(FxRobot robot) {
        click(robot, area.getWidth() + 30, middleOf(1));
        robot.write("A");

        assertThat(area.getText()).isEqualTo("Dear Ms Finch,\nit leaks.A\nAmara");
    }

    @Test
    void leftOfALineTheCaretComesToItsBeginning(FxRobot robot) {
        click(robot, -30, middleOf(1));
        robot.write("A");

        assertThat(area.getText()).isEqualTo("Dear Ms Finch,\nAit leaks.\nAmara");
    }

    @Test
    void belowTheLastLineTheCaretComesToTheEnd(FxRobot robot) {
        robot.clickOn("No file is here yet").write("A");

        assertThat(area.getText()).endsWith("\nAmaraA");
    }

    @Test
    void aboveTheFirstLineTheCaretComesToTheBeginning(FxRobot robot) {
        click(robot, 10, -10);
        robot.write("A");

        assertThat(area.getText()).startsWith("ADear");
    }

    @Test
    void whoeverWaitsForAClickOnTheTextHearsOfIt(FxRobot robot) {
        List<Integer> carets = new ArrayList<>();
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> carets.add(area.getCaretPosition()));

        click(robot, -30, middleOf(1));
        robot.clickOn(subject);

        assertThat(carets).containsExactly("Dear Ms Finch,\n".length());
    }

    @Test
    void aFieldThatIsClickedHasTheFocus(FxRobot robot) {
        robot.clickOn(subject).write("A");

        assertThat(subject.getText()).isEqualTo("A");
        assertThat(area.getText()).startsWith("Dear");
    }

    private void click(FxRobot robot, double x, double y) {
        robot.clickOn(area.localToScreen(x, y));
    }

    private double middleOf(int paragraph) {
        Bounds line =
                area.screenToLocal(area.getParagraphBoundsOnScreen(paragraph).orElseThrow());
        return line.getCenterY();
    }
}
