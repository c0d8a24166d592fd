package app.redress.export.ui;

import app.redress.ui.Sheets;
import app.redress.ui.Views;
import app.redress.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The pages of the letter beside its text. */
public final class PreviewController {
    /** What the page's shadow and the rim round it take, in em. */
    private static final double RIM = 2.4;

    private final PreviewViewModel model;
    private final ExportViewModel export;
    private final Views views;
    private final Sheets sheets;
    private final Words words;
    private @Nullable BooleanBinding shown;

    @FXML
    private BorderPane root;

    @FXML
    private Label count;

    @FXML
    private Label size;

    @FXML
    private Button before;

    @FXML
    private Button next;

    @FXML
    private ScrollPane scroll;

    @FXML
    private ImageView page;

    @FXML
    private Label trouble;

    public PreviewController(PreviewViewModel model, ExportViewModel export, Views views, Sheets sheets, Words words) {
        this.model = model;
        this.export = export;
        this.views = views;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private void initialize() {
        bar();
        pages();
        shown = Bindings.createBooleanBinding(
                () -> root.isVisible() && root.getScene() != null, root.visibleProperty(), root.sceneProperty());
        shown.subscribe(model::setShown);
    }

    private void bar() {
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say(
                                "export.preview.page",
                                model.pageProperty().get(),
                                model.pagesProperty().get()),
                        model.pageProperty(),
                        model.pagesProperty()));
        before.disableProperty().bind(model.pageProperty().lessThanOrEqualTo(1));
        next.disableProperty().bind(model.pageProperty().greaterThanOrEqualTo(model.pagesProperty()));
        scroll.accessibleTextProperty().bind(count.textProperty());
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
    }

    private void pages() {
        model.pictureProperty()
                .subscribe(picture -> picture.ifPresent(drawn -> {
                    page.setImage(PageImage.of(drawn));
                    page.setFitWidth(drawn.width() / model.density());
                    size.setText(words.say("export.preview.size", Math.round(model.shownPercent())));
                }));
        model.pageProperty().subscribe(() -> scroll.setVvalue(0));
        scroll.viewportBoundsProperty().subscribe(this::measure);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::zoom);
    }

    @FXML
    private void turnBack() {
        model.turn(-1);
    }

    @FXML
    private void turnOn() {
        model.turn(1);
    }

    @FXML
    private void smaller() {
        model.smaller();
    }

    @FXML
    private void larger() {
        model.larger();
    }

    @FXML
    private void fit() {
        model.fit();
    }

    @FXML
    private void print() {
        export.print();
    }

    @FXML
    private void changeLook() {
        sheets.open(
                words.getString("stationery.title"),
                views.load(StationeryController.class).root(),
                () -> {});
    }

    private void measure(Bounds viewport) {
        Scene scene = root.getScene();
        double room = viewport.getWidth() - RIM * count.getFont().getSize();
        if (scene != null && scene.getWindow() != null && room > 0) {
            model.setRoom(room, scene.getWindow().getOutputScaleX());
        }
    }

    private void turn(KeyEvent key) {
        if (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP) {
            model.turn(key.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            key.consume();
        }
    }

    private void zoom(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            if (wheel.getDeltaY() > 0) {
                model.larger();
            } else {
                model.smaller();
            }
            wheel.consume();
        }
    }
}
