package app.redress.rulebook.ui;

import app.redress.casefile.TypedDate;
import app.redress.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as people type them; what is no day is no value. */
final class TypedDays extends StringConverter<LocalDate> {
    private final DateTimeFormatter day;
    private final Supplier<LocalDate> today;

    TypedDays(Words words, Supplier<LocalDate> today) {
        day = DateTimeFormatter.ofPattern(words.getString("rulebook.due.date"), words.getLocale());
        this.today = today;
    }

    @Override
    public String toString(@Nullable LocalDate value) {
        return value == null ? "" : day.format(value);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        return typed == null ? null : TypedDate.parse(typed, today.get()).orElse(null);
    }
}
