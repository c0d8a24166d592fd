package app.redress.drafting.ui;

import app.redress.drafting.Style;
import app.redress.drafting.ui.QuestionWalk.Pace;
import app.redress.ui.Choices;
import app.redress.ui.Shown;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** What a person may choose for the intake itself. */
final class IntakeChoices {
    private IntakeChoices() {}

    /** How many questions are shown at a time. */
    static void offerPaces(ComboBox<Pace> box, ObjectProperty<Pace> chosen, Words words) {
        Choices.offer(box, List.of(Pace.values()), pace -> words.getString("drafting.intake.pace." + pace), chosen);
    }

    /** What the button says at the end. */
    static ObservableValue<String> toWrite(ObservableValue<Boolean> editing, Words words) {
        return editing.map(again -> words.getString(again ? "drafting.intake.keep" : "drafting.intake.write"));
    }

    /**
     * How the letter shall speak: as the facts call for, or as the person chooses.
     *
     * @param note says what a plain letter leaves out
     */
    static void offerStyles(
            ComboBox<Optional<Style>> box, Label note, ObjectProperty<Optional<Style>> chosen, Words words) {
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
        note.setText(words.getString("drafting.style.note.PLAIN"));
        Shown.when(chosen.map(style -> style.filter(Style.PLAIN::equals).isPresent()), note);
    }
}
