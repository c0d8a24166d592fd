package app.redress.casefile.ui;

import app.redress.casefile.course.CourseWords.Line;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** A clock that runs in a case: what ends when; how it was counted and where the rule stands, one click away. */
final class ClockRow extends VBox {
    ClockRow(Line line, Words words) {
        getStyleClass().addAll("clock", line.state().name().toLowerCase(Locale.ROOT));
        ToggleButton how = new ToggleButton(words.getString("casefile.clock.how.show"));
        how.getStyleClass().addAll("link-like", "quiet");
        how.setAccessibleText(words.say("casefile.clock.how.accessible", line.title()));
        VBox counted = new VBox(label(line.how(), "small"), label(line.source(), "small"));
        counted.getStyleClass().add("clock-how");
        Shown.when(how.selectedProperty(), counted);
        getChildren().addAll(label(line.title(), "strong"), label(line.when(), "clock-when"));
        if (!line.next().isEmpty()) {
            getChildren().add(label(line.next(), "muted"));
        }
        getChildren().addAll(how, counted);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
