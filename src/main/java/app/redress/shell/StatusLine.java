package app.redress.shell;

import app.redress.words.Words;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/** What stands at the foot of the window: two words on the left, keys on the right. A page binds what it has to say. */
public final class StatusLine {
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper(this, "left", "");
    private final ReadOnlyStringWrapper middle = new ReadOnlyStringWrapper(this, "middle", "");
    private final ReadOnlyStringWrapper right = new ReadOnlyStringWrapper(this, "right", "");

    /** Follows {@code newLeft}, {@code newMiddle} and {@code newRight} until the next call. */
    public void follow(
            ObservableValue<String> newLeft, ObservableValue<String> newMiddle, ObservableValue<String> newRight) {
        left.bind(newLeft);
        middle.bind(newMiddle);
        right.bind(newRight);
    }

    /** Says only where everything stays. */
    public void quiet(Words words) {
        ObservableValue<String> nothing = new SimpleStringProperty("");
        follow(new SimpleStringProperty(words.getString("shell.status.private")), nothing, nothing);
    }

    public ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty middleProperty() {
        return middle.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty rightProperty() {
        return right.getReadOnlyProperty();
    }
}
