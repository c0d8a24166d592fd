package app.redress.review.ui;

import app.redress.review.Finding;
import app.redress.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A finding in the side list: its category and the first words it is about. */
final class FindingCell extends ListCell<Finding> {
    private static final int EXCERPT = 60;

    private final Words words;
    private final Label pill = new Label();
    private final Label excerpt = new Label();
    private final HBox row = new HBox(pill, excerpt);

    FindingCell(Words words) {
        this.words = words;
        getStyleClass().add("finding");
        row.getStyleClass().add("finding-row");
        pill.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(excerpt, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (finding == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        FindingPill.show(pill, finding, words);
        excerpt.setText(excerptOf(finding.text()));
        setAccessibleText(words.say("review.finding.accessible", pill.getText(), finding.text(), finding.message()));
        setGraphic(row);
    }

    private static String excerptOf(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, cut > EXCERPT / 2 ? cut : EXCERPT) + "\u2026";
    }
}
