package app.redress.review.ui;

import app.redress.review.checks.CheckResult;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What the letter lacks, the weightiest first; each says why when asked. */
public final class LackingController {
    private static final int FEW = 3;

    private final ReviewViewModel model;
    private final Words words;
    private final BooleanProperty all = new SimpleBooleanProperty(this, "all", false);

    @FXML
    private VBox card;

    @FXML
    private VBox rows;

    @FXML
    private Button more;

    public LackingController(ReviewViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var lacking = model.rereading().lacking();
        Shown.when(Bindings.isNotEmpty(lacking), card);
        Shown.when(Bindings.size(lacking).greaterThan(FEW), more);
        more.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> all.get()
                                ? words.getString("review.lacking.fewer")
                                : words.say("review.lacking.more", Math.max(1, lacking.size() - FEW)),
                        all,
                        lacking));
        lacking.addListener((ListChangeListener<CheckResult>) change -> show());
        all.subscribe(this::show);
    }

    @FXML
    private void toggle() {
        all.set(!all.get());
    }

    private void show() {
        List<CheckResult> lacking = model.rereading().lacking();
        rows.getChildren()
                .setAll(lacking.stream()
                        .limit(all.get() ? lacking.size() : FEW)
                        .map(result -> new LackingRow(result, words))
                        .toList());
    }
}
