package app.redress.casefile.reply;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The day in words such as "an engineer on 12 November" or "a call back within a week". */
public final class PromiseDay {
    private PromiseDay() {}

    /**
     * The last day that {@code words} name; empty when they name none.
     *
     * @param on the day they were said
     */
    public static Optional<LocalDate> in(String words, LocalDate on) {
        Stream<LocalDate> written =
                WrittenDate.in(words, EnglishVariant.GB, on).stream().flatMap(date -> date.day().stream());
        Stream<LocalDate> counted = TimeLimit.in(Plain.of(words)).stream().flatMap(limit -> limit.after(on).stream());
        return Stream.concat(written, counted).filter(day -> !day.isBefore(on)).max(LocalDate::compareTo);
    }
}
