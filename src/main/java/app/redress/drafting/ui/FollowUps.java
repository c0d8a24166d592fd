package app.redress.drafting.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/** Questions that hang on the answer to another: nobody is asked where a promise stands before there is one. */
final class FollowUps {
    private final List<Answer> answers;

    FollowUps(List<Answer> answers) {
        this.answers = answers;
    }

    /** Whether it is time to ask. */
    ObservableValue<Boolean> isAsked(Answer answer) {
        return before(answer)
                .<ObservableValue<Boolean>>map(other -> other.textProperty()
                        .map(text -> answer.question().follows(text))
                        .orElse(false))
                .orElseGet(() -> new SimpleBooleanProperty(true));
    }

    /** The question in the words that fit what it hangs on: beside a repair, a sum is a second thing to ask for. */
    ObservableValue<String> ask(Answer answer) {
        String usual = answer.question().ask();
        String besides = answer.question().besides();
        return before(answer)
                .filter(other -> !besides.isBlank())
                .<ObservableValue<String>>map(
                        other -> other.textProperty().map(id -> other.isForSomethingElse(id) ? besides : usual))
                .orElseGet(() -> new SimpleStringProperty(usual));
    }

    private Optional<Answer> before(Answer answer) {
        String after = answer.question().afterQuestion();
        return answers.stream()
                .filter(other -> other.question().id().equals(after))
                .findFirst();
    }
}
