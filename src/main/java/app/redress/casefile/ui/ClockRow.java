package app.redress.casefile.ui;

import app.redress.casefile.course.CourseWords.Line;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;

/** A clock that runs in a case: what ends when; how it was counted and where the rule stands, one click away. */
final class ClockRow extends VBox {
    ClockRow(Line line, Words words) {
        getStyleClass().addAll("clock", line.state().name().toLowerCase(Locale.ROOT));
        getChildren().addAll(HowRow.label(line.title(), "strong"), HowRow.label(line.when(), "clock-when"));
        if (!line.next().isEmpty()) {
            getChildren().add(HowRow.label(line.next(), "muted"));
        }
        getChildren()
                .add(new HowRow(
                        words.getString("casefile.clock.how.show"),
                        words.say("casefile.clock.how.accessible", line.title()),
                        List.of(line.rule(), line.how(), line.source())));
    }
}
