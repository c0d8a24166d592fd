package app.redress.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * How a box shows what can be chosen in it. Nothing is ever typed there, so no name is read back.
 *
 * @param <T> what is chosen
 */
public final class ChoiceNames<T> extends StringConverter<T> {
    private final Function<T, String> names;

    /** @param names how each choice is called; an empty box shows nothing */
    public ChoiceNames(Function<T, String> names) {
        this.names = names;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : names.apply(choice);
    }

    @Override
    public T fromString(String name) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
