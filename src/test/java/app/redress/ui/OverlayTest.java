package app.redress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OverlayTest {
    private Button below;
    private TextField name;
    private Overlay overlay;
    private boolean closed;

    @Start
    void show(Stage stage) {
        below = new Button("below");
        name = new TextField();
        overlay = new Overlay(Words.load(Locale.UK), new VBox(below));
        SharedStage.show(stage, new Scene(overlay, 400, 300));
        below.requestFocus();
    }

    @Test
    void aSheetTakesTheFocusToItsFirstFieldAndKeepsThePageStill(FxRobot robot) {
        openSheet(robot);

        assertThat(name.isFocused()).isTrue();
        assertThat(below.isDisabled()).isTrue();
    }

    @Test
    void escapeClosesTheSheetAndTheFocusGoesBack(FxRobot robot) {
        openSheet(robot);

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertThat(closed).isTrue();
        assertThat(below.isFocused()).isTrue();
    }

    @Test
    void enterThatChoosesFromAListGoesOnAndDoesNotSendTheForm(FxRobot robot) {
        AtomicInteger sent = new AtomicInteger();
        ComboBox<String> country = new ComboBox<>();
        country.getItems().setAll("Ireland", "United Kingdom");
        TextField email = new TextField();
        Button use = new Button("Use this");
        use.setDefaultButton(true);
        use.setOnAction(event -> sent.incrementAndGet());
        robot.interact(() -> overlay.open("Address", new VBox(country, email, use), () -> {}));

        robot.interact(country::requestFocus);
        robot.interact(country::show);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sent).hasValue(0);
        assertThat(country.getValue()).isEqualTo("Ireland");

        robot.interact(country::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(sent).hasValue(0);
        assertThat(email.isFocused()).isTrue();

        robot.push(KeyCode.ENTER);
        assertThat(sent).as("from a field it is the main button").hasValue(1);
    }

    @Test
    void theSameToastIsNotShownTwice(FxRobot robot) {
        robot.interact(() -> {
            overlay.toast("Kept", null, () -> {}, true);
            overlay.toast("Kept", null, () -> {}, true);
        });

        assertThat(robot.lookup(".toast").queryAll()).hasSize(1);
    }

    @Test
    void aToastIsAsWideAsItsWordsNeedAndNotOverTheFindings(FxRobot robot) {
        String path = "The draft is saved as /home/amara/Documents/2026-11-24 Complaint sofa delivered torn.eml, but no"
                + " mail program on this computer opens drafts.";
        String css = String.valueOf(Themes.class.getResource("redress.css"));
        robot.interact(() -> {
            robot.window(0).getScene().getWindow().setWidth(900);
            robot.window(0).getScene().getStylesheets().add(css);
            overlay.notice(path);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Node toast = robot.lookup(".toast").query();

        double em = robot.from(toast)
                .lookup(".label")
                .queryAs(Label.class)
                .getFont()
                .getSize();
        assertThat(toast.getLayoutBounds().getWidth()).isBetween(34 * em, 35 * em);
        assertThat(toast.localToScene(toast.getLayoutBounds()).getMaxX()).isLessThan(36 * em);
        assertThat(toast.isPickOnBounds()).isFalse();

        robot.interact(() -> overlay.notice("Copied"));
        WaitForAsyncUtils.waitForFxEvents();
        Set<Node> both = robot.lookup(".toast").queryAll();
        assertThat(both)
                .filteredOn(one -> one.getLayoutBounds().getWidth() < 20 * em)
                .hasSize(1);
    }

    @Test
    void aNoticeStaysUntilItIsClosedAndIsNoTrouble(FxRobot robot) {
        robot.interact(() -> overlay.notice("The draft is saved"));

        assertThat(robot.lookup(".toast").query().getStyleClass()).doesNotContain("trouble");
        robot.interact(robot.lookup("Close").queryButton()::fire);
        assertThat(robot.lookup(".toast").queryAll()).isEmpty();
    }

    @Test
    void aToastDoesNotCoverTheLineThatIsWritten(FxRobot robot) {
        TextField low = new TextField("written below");
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        robot.interact(() -> ((VBox) below.getParent()).getChildren().addAll(room, low));
        robot.interact(low::requestFocus);
        robot.interact(() -> overlay.toast("Kept", null, () -> {}, true));
        WaitForAsyncUtils.waitForFxEvents();
        Node toast = robot.lookup(".toast").query();
        assertThat(toast.localToScene(toast.getLayoutBounds()).getMaxY()).isLessThan(overlay.getHeight() / 2);

        robot.interact(below::requestFocus);
        robot.interact(() -> overlay.toast("Sent", null, () -> {}, true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(toast.localToScene(toast.getLayoutBounds()).getMinY()).isGreaterThan(overlay.getHeight() / 2);
    }

    @Test
    void aSheetThatHasOnlyButtonsGivesTheFocusToTheFirst(FxRobot robot) {
        Button back = new Button("Back to the letter");
        HBox buttons = new HBox(back, new Button("Go ahead"));
        buttons.getStyleClass().add("form-buttons");

        robot.interact(() -> overlay.open("Before it leaves", new VBox(new Label("A gap"), buttons), () -> {}));

        assertThat(back.isFocused()).isTrue();
    }

    @Test
    void theButtonsOfALongFormStayInSightAndGoBackWhenItCloses(FxRobot robot) {
        Button save = new Button("Save");
        HBox buttons = new HBox(save);
        buttons.getStyleClass().add("form-buttons");
        Region tall = new Region();
        tall.setMinHeight(2000);
        VBox form = new VBox(name, tall, buttons);

        robot.interact(() -> overlay.open("A long form", form, () -> {}));
        WaitForAsyncUtils.waitForFxEvents();
        double bottom = save.localToScene(save.getLayoutBounds()).getMaxY();
        robot.interact(overlay::close);

        assertThat(bottom).isPositive().isLessThanOrEqualTo(overlay.getHeight());
        assertThat(form.getChildren()).last().isEqualTo(buttons);
    }

    @Test
    void shortcutAndEnterIsTheMainButtonFromAnywhereOnTheSheet(FxRobot robot) {
        AtomicInteger saved = new AtomicInteger();
        TextArea several = new TextArea();
        Button cancel = new Button("Cancel");
        Button save = new Button("Save");
        save.setDefaultButton(true);
        save.setOnAction(event -> saved.incrementAndGet());
        HBox buttons = new HBox(cancel, save);
        buttons.getStyleClass().add("form-buttons");
        robot.interact(() -> overlay.open("A form", new VBox(name, several, buttons), () -> {}));

        for (Node from : List.of(cancel, name, several, save)) {
            robot.interact(from::requestFocus);
            robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        }

        assertThat(saved).hasValue(4);
    }

    @Test
    void whatCannotBeDoneYetIsNotDoneByKeyEither(FxRobot robot) {
        AtomicInteger saved = new AtomicInteger();
        Button save = new Button("Save");
        save.setDefaultButton(true);
        save.setDisable(true);
        save.setOnAction(event -> saved.incrementAndGet());
        robot.interact(() -> overlay.open("A form", new VBox(name, save), () -> {}));

        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(saved).hasValue(0);
        assertThat(name.isFocused()).isTrue();
    }

    private void openSheet(FxRobot robot) {
        robot.interact(() -> overlay.open("Who writes", new VBox(new Label("Name"), name), () -> closed = true));
    }
}
