package app.redress.casefile.ui;

import app.redress.casefile.course.Ladder.State;
import app.redress.casefile.course.Ladder.Step;
import app.redress.drafting.Rung;
import app.redress.words.Words;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One step of where a case stands, and the letters that are its turn. The dot's fill repeats what the words say. */
final class StepRow extends HBox {
    StepRow(Step step, Words words, CaseCourseViewModel model) {
        getStyleClass().addAll("step", step.state().name().toLowerCase(Locale.ROOT));
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        VBox said = new VBox(label(step.title(), "strong"), label(step.words(), "muted"));
        said.getStyleClass().add("step-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        if (step.state() == State.NOW) {
            step.letters().forEach(rung -> said.getChildren().add(button(rung, model)));
        }
        getChildren().addAll(dot, said);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.say(
                "casefile.step.accessible",
                step.title(),
                words.getString("casefile.state." + step.state()),
                step.words()));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static Button button(Rung rung, CaseCourseViewModel model) {
        Button button = new Button(model.toWrite(rung));
        button.setWrapText(true);
        button.setOnAction(event -> model.write(rung));
        return button;
    }
}
