package app.redress.casefile.ui;

import app.redress.casefile.DayWords;
import app.redress.casefile.TypedDate;
import java.time.LocalDate;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days in a date picker: shown with the month's name, read as people type them; what is no day is no value. */
final class DayConverter extends StringConverter<LocalDate> {
    private final DayWords days;

    DayConverter(DayWords days) {
        this.days = days;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : days.fullDate(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        return typed == null ? null : TypedDate.parse(typed, days.today()).orElse(null);
    }
}
