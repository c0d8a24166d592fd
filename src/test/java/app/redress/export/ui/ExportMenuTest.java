package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.export.DocumentOpener;
import app.redress.export.EnclosedCopies;
import app.redress.export.LeavingCheck;
import app.redress.export.Letters;
import app.redress.export.MailtoAddress;
import app.redress.export.TextLetterExporter;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.Overlay;
import app.redress.ui.SharedStage;
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
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExportMenuTest {
    private final Words words = Words.load(Locale.UK);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final List<String> unmet = new ArrayList<>();
    private final DialogsNoted dialogs = new DialogsNoted();

    @Start
    void show(Stage stage) {
        StackPane page = new StackPane();
        Overlay overlay = new Overlay(words, page);
        Page source = new Page();
        EnclosedCopies copies = new EnclosedCopies(List.of(), Path.of("scratch"));
        Leaving leaving = new Leaving(
                new WaysOut(
                        List.of(new TextLetterExporter(words)),
                        new LetterPrint(PagesDrawn::of, PrintingNoted.none(), tasks, dialogs),
                        new NoProgram()),
                copies,
                new DepartureLog(new DeparturesInMemory(), new CopiesNoted(), tasks, NOON, words),
                tasks,
                dialogs,
                words);
        LeavingCheck check = new LeavingCheck(outgoing -> List.of(), copies, words);
        ExportViewModel model = new ExportViewModel(
                source,
                new OutgoingLetter(source.letterProperty(), new CurrentSettings(Settings.FIRST_START)),
                check,
                leaving,
                tasks,
                dialogs);
        RestViewModel rest = new RestViewModel(source, new ShelfInMemory(), tasks, dialogs, words, NOON);
        Map<Class<?>, Supplier<?>> controllers =
                Map.of(BeforeExportController.class, () -> new BeforeExportController(model, rest, words));
        Views sheets = new Views(words, controllers);
        Views views = new Views(
                words,
                Map.of(ExportMenuController.class, () -> new ExportMenuController(model, sheets, overlay, words)));
        page.getChildren().add(views.load(ExportMenuController.class).root());
        SharedStage.show(stage, new Scene(overlay, 900, 600));
    }

    @Test
    void theMenuOffersEveryWayOut(FxRobot robot) {
        MenuButton menu = robot.lookup(".export-menu").queryAs(MenuButton.class);

        assertThat(menu.getItems())
                .extracting(item -> String.valueOf(item.getText()))
                .contains("PDF to print or attach…", "Mail draft with its enclosures…", "Copy as plain text");
    }

    @Test
    void aCompleteLetterGoesStraightToTheChoiceOfAPlace(FxRobot robot) {
        askForPdf(robot);

        assertThat(dialogs.asked()).containsExactly("Save the letter as a PDF");
    }

    @Test
    void whatIsMissingIsNamedAndTheLetterMayGo(FxRobot robot) {
        unmet.addAll(List.of("Say by when you want an answer.", "Name the sum you ask for."));

        askForPdf(robot);

        assertThat(robot.lookup(".before-export-missing").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactlyElementsOf(unmet);
        assertThat(dialogs.asked()).isEmpty();

        robot.interact(robot.lookup("Go ahead").queryAs(Button.class)::fire);
        assertThat(dialogs.asked()).containsExactly("Save the letter as a PDF");
        assertThat(robot.lookup(".before-export").tryQuery()).isEmpty();
    }

    @Test
    void escapeGoesBackToTheLetter(FxRobot robot) {
        unmet.add("Say by when you want an answer.");

        askForPdf(robot);
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup(".before-export").tryQuery()).isEmpty();
        assertThat(dialogs.asked()).isEmpty();
    }

    private void askForPdf(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        robot.interact(tasks::runAll);
    }

    private final class Page implements ExportSource {
        @Override
        public Letter letter() {
            return Letters.withEnclosures();
        }

        @Override
        public ObservableValue<Letter> letterProperty() {
            return new SimpleObjectProperty<>(letter());
        }

        @Override
        public List<String> unmetMusts(Letter read) {
            return unmet;
        }

        @Override
        public List<String> timidPhrases() {
            return List.of();
        }

        @Override
        public List<String> hotPhrases() {
            return List.of();
        }

        @Override
        public Optional<CaseId> openCase() {
            return Optional.empty();
        }

        @Override
        public void onOpened(Runnable listener) {}

        @Override
        public Path file(Enclosure enclosure) {
            return Path.of(enclosure.name());
        }
    }

    private static final class NoProgram implements DocumentOpener {
        @Override
        public boolean open(Path file) {
            return false;
        }

        @Override
        public boolean compose(MailtoAddress message) {
            return false;
        }

        @Override
        public boolean showInFolder(Path file) {
            return false;
        }
    }
}
