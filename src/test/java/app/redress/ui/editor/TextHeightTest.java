package app.redress.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.ui.SharedStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page is always as long as its letter: no line of it is cut off. */
@ExtendWith(ApplicationExtension.class)
class TextHeightTest {
    private static final String SHORT = "A letter.";
    private static final String LONG = IntStream.rangeClosed(1, 12)
            .mapToObj(i ->
                    "Paragraph " + i + " tells of the flight from Dublin to Lisbon, of the hours at the airport and of"
                            + " what was paid for meals, in words enough for three lines on a page of this width.")
            .collect(Collectors.joining("\n\n"));

    private final BorderPane window = new BorderPane();
    private DecoratedTextArea area;
    private ScrollPane page;
    private VBox paper;

    @Start
    void show(Stage stage) {
        area = new DecoratedTextArea();
        area.setStyle("-fx-padding: 0 2em 0 2em;");
        paper = new VBox(new Label("Subject"), area, new Label("Enclosed"));
        paper.setStyle("-fx-font-size: 20px; -fx-padding: 40px;");
        page = new ScrollPane(paper);
        page.setFitToWidth(true);
        window.setCenter(page);
        SharedStage.show(stage, new Scene(window, 700, 500));
    }

    @Test
    void aLetterThatIsOpenedIsSeenToItsEnd(FxRobot robot) {
        robot.interact(() -> area.load(LONG, 0));

        assertWhole(robot);
    }

    @Test
    void aLetterThatIsOpenedBehindAnotherPageIsSeenToItsEnd(FxRobot robot) {
        robot.interact(() -> area.load(SHORT, 0));
        robot.interact(() -> window.setCenter(new Label("A case")));
        robot.interact(() -> {
            area.load(LONG, 0);
            window.setCenter(page);
        });

        assertWhole(robot);
    }

    @Test
    void aLetterIsSeenToItsEndOnceItsPageGotNarrower(FxRobot robot) {
        robot.interact(() -> area.load(LONG, 0));
        robot.interact(() -> window.setRight(new Label("What a reader needs, beside it")));

        assertWhole(robot);
    }

    @Test
    void aLetterIsSeenToItsEndInLargerText(FxRobot robot) {
        robot.interact(() -> area.load(LONG, 0));
        robot.interact(() -> paper.setStyle("-fx-font-size: 34px; -fx-padding: 40px;"));

        assertWhole(robot);
    }

    /** A further layout changes nothing any more, and finds the last line inside. */
    private void assertWhole(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        double shown = area.getHeight();
        robot.interact(area::requestLayout);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shown).isEqualTo(area.getHeight());
        assertThat(area.getHeight()).isGreaterThan(12 * 3 * 20);
    }
}
