package app.redress.review.ui;

import app.redress.review.tone.ToneReading;
import app.redress.text.ChangedWords;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What came of tidying a letter: how it read before, how it reads now, and every change, before and after. */
public final class TidySummaryController {
    private final ReviewViewModel model;
    private final Sheets sheets;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private Label readBefore;

    @FXML
    private Label readNow;

    @FXML
    private VBox changes;

    public TidySummaryController(ReviewViewModel model, Sheets sheets, Words words) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
    }

    void show(TidyWalk.Outcome outcome) {
        count.setText(words.say("review.tidy.count", outcome.changes().size(), outcome.left()));
        readBefore.setText(outcome.readBefore().map(ToneReading::summary).orElse(""));
        Shown.when(readBefore.textProperty().isNotEmpty(), readBefore);
        readNow.textProperty().bind(reading().map(now -> now.map(ToneReading::summary)
                .orElseGet(() -> words.getString("review.meter.waiting"))));
        outcome.changes().forEach(change -> changes.getChildren().add(row(change)));
    }

    @FXML
    private void back() {
        sheets.close();
    }

    private ObservableValue<Optional<ToneReading>> reading() {
        return model.rereading().toneProperty();
    }

    private TextFlow row(TidyWalk.Change change) {
        String after = change.after().isEmpty() ? words.getString("review.tidy.leftOut") : change.after();
        TextFlow row = new TextFlow();
        row.getChildren().addAll(gone(change.before(), change.after()));
        row.getChildren().add(new Text("\n"));
        Text now = new Text(after);
        now.getStyleClass().add("tidy-after");
        row.getChildren().add(now);
        row.getStyleClass().add("tidy-change");
        return row;
    }

    /** The words of {@code before}, those that do not stand in {@code after} struck out. */
    static List<Text> gone(String before, String after) {
        return ChangedWords.all(/* before= */ after, /* after= */ before).stream()
                .map(stretch -> {
                    Text text = new Text(stretch.text());
                    text.getStyleClass().add(stretch.changed() ? "tidy-gone" : "tidy-kept");
                    return text;
                })
                .toList();
    }
}
