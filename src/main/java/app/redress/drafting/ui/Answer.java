package app.redress.drafting.ui;

import app.redress.drafting.Facts.Loss;
import app.redress.drafting.Question;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A question with what is typed under it. */
public final class Answer {
    private final Question question;
    private final List<Choice> choices;
    private final String prompt;
    private final IntakeReading reading;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObservableValue<String> understood;

    /** @param reading how Redress understands a text, in words; blank when there is nothing to say */
    Answer(Question question, List<Choice> choices, String prompt, IntakeReading reading) {
        this.question = question;
        this.prompt = prompt;
        this.reading = reading;
        this.choices = List.copyOf(choices);
        this.understood = Bindings.createStringBinding(
                () -> text.get().isBlank() ? "" : reading.of(question, text.get()), text, reading.reader());
    }

    public Question question() {
        return question;
    }

    /** What can be chosen; empty where the answer is typed. */
    public List<Choice> choices() {
        return choices;
    }

    /** Whether the choice of this id asks for something else than money. */
    boolean isForSomethingElse(String id) {
        return choices.stream().anyMatch(choice -> choice.id().equals(id) && !choice.forMoney());
    }

    /** An example of an answer, or blank. */
    public String prompt() {
        return prompt;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** The answer as a table of losses. */
    LossTable losses() {
        return new LossTable(text, reading.typed());
    }

    /** Whether it tells of a cost that there is a receipt for. */
    ObservableValue<Boolean> hasReceipt() {
        return text.map(told ->
                reading.typed().losses(told).stream().flatMap(Optional::stream).anyMatch(Loss::receipt));
    }

    /** The answer as a table of contacts. */
    ContactTable contacts() {
        return new ContactTable(text, reading.typed());
    }

    /** How Redress reads it, or what it lacks. */
    public ObservableValue<String> understood() {
        return understood;
    }

    /** The longest that {@link #understood} can be; blank when it never says anything. */
    String longestUnderstood() {
        return reading.longest(question);
    }

    /**
     * @param id what is kept, blank for no answer
     * @param forMoney whether it asks for a sum
     */
    public record Choice(String id, String words, boolean forMoney) {
        Choice(String id, String words) {
            this(id, words, false);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
