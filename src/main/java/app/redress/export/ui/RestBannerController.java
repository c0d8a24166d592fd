package app.redress.export.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Above a letter that rests, or has rested: until when, and what stood out. */
public final class RestBannerController {
    private final RestViewModel model;
    private Runnable leave = () -> {};

    @FXML
    private HBox root;

    @FXML
    private Label said;

    public RestBannerController(RestViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        said.textProperty().bind(model.bannerProperty());
        root.visibleProperty().bind(model.bannerProperty().isNotEmpty());
        root.managedProperty().bind(root.visibleProperty());
    }

    /** @param action takes the focus to where it stays once the banner is gone */
    public void onDone(Runnable action) {
        leave = action;
    }

    @FXML
    private void done() {
        leave.run();
        model.take();
    }
}
