package app.redress.drafting.ui;

import app.redress.drafting.Style;
import app.redress.drafting.ui.QuestionWalk.Pace;
import app.redress.ui.Choices;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;

/** What a person may choose for the intake itself. */
final class IntakeChoices {
    private IntakeChoices() {}

    /** How many questions are shown at a time. */
    static void offerPaces(ComboBox<Pace> box, ObjectProperty<Pace> chosen, Words words) {
        Choices.offer(box, List.of(Pace.values()), pace -> words.getString("drafting.intake.pace." + pace), chosen);
    }

    /** How the letter shall speak: as the facts call for, or as the person chooses. */
    static void offerStyles(ComboBox<Optional<Style>> box, ObjectProperty<Optional<Style>> chosen, Words words) {
        List<Optional<Style>> styles = Stream.concat(
                        Stream.of(Optional.<Style>empty()),
                        Stream.of(Style.values()).map(Optional::of))
                .toList();
        Choices.offer(
                box,
                styles,
                style -> words.getString(
                        "drafting.style." + style.map(Style::name).orElse("BY_FACTS")),
                chosen);
    }
}
