package app.redress.casefile.ui;

import app.redress.casefile.CaseStanding.Step;
import app.redress.words.Words;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One step of where a case stands. The dot's fill repeats what the words say. */
final class StepRow extends HBox {
    StepRow(Step step, Words words) {
        getStyleClass().addAll("step", step.state().name().toLowerCase(Locale.ROOT));
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label title = new Label(step.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label said = new Label(step.words());
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        getChildren().addAll(dot, new VBox(title, said));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.say(
                "casefile.step.accessible",
                step.title(),
                words.getString("casefile.state." + step.state()),
                step.words()));
    }
}
