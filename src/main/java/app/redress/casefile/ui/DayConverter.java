package app.redress.casefile.ui;

import app.redress.casefile.DayWords;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days in a date picker: shown with the month's name, read as people type them; what is no day is no value. */
final class DayConverter extends StringConverter<LocalDate> {
    private final Supplier<DayWords> days;

    /** @param days as the case writes them that is open then */
    DayConverter(Supplier<DayWords> days) {
        this.days = days;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : days.get().fullDate(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        return typed == null ? null : days.get().typed(typed).orElse(null);
    }
}
