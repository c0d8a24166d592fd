package app.redress.drafting.ui;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Questions that hang on the answer to another: nobody is asked where a promise stands before there is one. */
final class FollowUps {
    private final List<Answer> answers;

    FollowUps(List<Answer> answers) {
        this.answers = answers;
    }

    /** Whether it is time to ask. */
    ObservableValue<Boolean> isAsked(Answer answer) {
        String after = answer.question().after();
        return answers.stream()
                .filter(other -> other.question().id().equals(after))
                .findFirst()
                .<ObservableValue<Boolean>>map(other ->
                        other.textProperty().map(text -> !text.isBlank()).orElse(false))
                .orElseGet(() -> new SimpleBooleanProperty(true));
    }
}
