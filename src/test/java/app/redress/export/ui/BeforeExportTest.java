package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Outgoing.Carriage;
import app.redress.ui.SharedStage;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BeforeExportTest {
    private final Words words = Words.load(Locale.UK);

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void keep(Stage window) {
        stage = window;
    }

    @Test
    void whatIsSettledWithATickStaysInItsPlace(FxRobot robot) throws Exception {
        ask(robot, ExportViewModel::exportMail);
        Parent list = robot.lookup("#missing").query();
        double high = list.getLayoutBounds().getHeight();
        String open = robot.lookup("#count").queryAs(Label.class).getText();

        robot.interact(robot.lookup("#clean").queryAs(CheckBox.class)::fire);

        assertThat(robot.lookup(".before-export-settled").queryAs(Label.class).getText())
                .startsWith("Tear.jpg also tells");
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isNotEqualTo(open);
        assertThat(list.getLayoutBounds().getHeight()).isEqualTo(high);
    }

    @Test
    void nothingIsTakenOutOfWhatIsSentBesideAPdf(FxRobot robot) throws Exception {
        ExportViewModel model = ask(robot, ExportViewModel::exportPdf);
        CheckBox clean = robot.lookup("#clean").queryAs(CheckBox.class);

        robot.interact(() -> model.carriageProperty().set(Carriage.EMBEDDED));
        robot.interact(clean::fire);
        assertThat(robot.lookup(".before-export-settled").tryQuery()).isPresent();
        assertThat(robot.lookup("#cleanNot").query().isVisible())
                .as("why it cannot be ticked")
                .isFalse();

        robot.interact(() -> model.carriageProperty().set(Carriage.BESIDE));
        assertThat(clean.isDisabled()).isTrue();
        assertThat(robot.lookup("#cleanNot").query().isVisible())
                .as("why it cannot be ticked")
                .isTrue();
        assertThat(robot.lookup(".before-export-settled").tryQuery()).isEmpty();
    }

    private ExportViewModel ask(FxRobot robot, Consumer<ExportViewModel> leave) throws Exception {
        ExportDesk desk = ExportDesk.in(folder, folder.resolve("sofa"));
        ExportViewModel model = desk.modelWithPhotos("Tear.jpg");
        leave.accept(model);
        desk.tasks.runAll();
        RestViewModel rest = new RestViewModel(desk, new ShelfInMemory(), desk.tasks, desk, words, ExportDesk.NOON);
        robot.interact(() -> {
            Parent sheet = new Views(
                            words,
                            Map.of(BeforeExportController.class, () -> new BeforeExportController(model, rest, words)))
                    .load(BeforeExportController.class)
                    .root();
            SharedStage.show(stage, new Scene(new VBox(sheet), 600, 500));
        });
        return model;
    }
}
