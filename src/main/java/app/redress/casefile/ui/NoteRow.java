package app.redress.casefile.ui;

import app.redress.casefile.course.RuleNote;
import app.redress.words.Words;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** A rule that bears on a case; where it stands, and what else to know, one click away. */
final class NoteRow extends VBox {
    NoteRow(RuleNote note, Words words) {
        getStyleClass().add("clock");
        if (!note.title().isEmpty()) {
            getChildren().add(HowRow.label(note.title(), "strong"));
        }
        getChildren().add(HowRow.label(note.said(), "rule-note"));
        String first = note.title().isEmpty() ? note.said() : note.title();
        getChildren()
                .add(new HowRow(
                        words.getString("casefile.know.show"),
                        words.say("casefile.know.accessible", first),
                        Stream.concat(note.asides().stream(), Stream.of(note.source()))
                                .filter(said -> !said.isEmpty())
                                .toList()));
    }
}
