package app.redress.review.checks;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day a letter is written on, against which its other dates are read.
 *
 * @param day what is written above it; where nothing is, the latest day with a year in its text, or today when that is
 *     still to come
 * @param written whether the letter itself says so
 */
record LetterDay(LocalDate day, boolean written, EnglishVariant variant) {
    static LetterDay of(DraftLetter letter, String text, LocalDate today) {
        if (letter.date().isPresent()) {
            return new LetterDay(letter.date().get(), true, letter.variant());
        }
        Optional<LocalDate> latest = WrittenDate.in(text, letter.variant(), today).stream()
                .filter(WrittenDate::yearGiven)
                .flatMap(date -> date.day().stream())
                .max(Comparator.naturalOrder());
        return new LetterDay(latest.filter(day -> day.isBefore(today)).orElse(today), false, letter.variant());
    }

    Stream<WrittenDate> datesIn(String text) {
        return WrittenDate.in(text, variant, day).stream();
    }

    /** A day to come; without a day to compare with, a day that a plain ask names. */
    boolean mayBeDeadline(WrittenDate date, boolean plainlyAsked) {
        return deadline(date).filter(due -> due.isAfter(day)).isPresent() || (!written && plainlyAsked);
    }

    /** A deadline without its year is the next such day. */
    Optional<LocalDate> deadline(WrittenDate date) {
        boolean gone = !date.yearGiven()
                && !written
                && date.day().filter(due -> due.isBefore(day)).isPresent();
        return gone ? date.day().map(due -> due.plusYears(1)) : date.day();
    }

    LocalDate plus(int number, String unit) {
        return switch (unit) {
            case "week" -> day.plusWeeks(number);
            case "fortnight" -> day.plusWeeks(2L * number);
            case "month" -> day.plusMonths(number);
            default -> day.plusDays(number);
        };
    }
}
