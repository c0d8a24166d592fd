package app.redress.ui;

import app.redress.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How far long work has come, with the one button that stops it. Closing the sheet by Esc stops the work, too. */
final class WatchSlip extends VBox implements Dialogs.Watch {
    private final Sheets sheets;
    private final Runnable onStop;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label share = new Label();
    private final Words words;
    private boolean over;

    WatchSlip(Words words, Sheets sheets, Runnable onStop) {
        this.words = words;
        this.sheets = sheets;
        this.onStop = onStop;
        getStyleClass().addAll("form", "watch");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.getString("watch.accessible"));
        share.getStyleClass().add("muted");
        Button stop = new Button(words.getString("watch.stop"));
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> sheets.close());
        HBox buttons = new HBox(stop);
        buttons.getStyleClass().add("form-buttons");
        getChildren().addAll(bar, share, buttons);
        reached(0);
    }

    @Override
    public void reached(double done) {
        bar.setProgress(done);
        share.setText(words.say("watch.share", done));
    }

    /** The work is over, however it ended. */
    @Override
    public void close() {
        if (!over) {
            over = true;
            sheets.close();
        }
    }

    /** The sheet is gone: either the work is over, or the person has had enough of it. */
    void closed() {
        if (!over) {
            over = true;
            onStop.run();
        }
    }
}
