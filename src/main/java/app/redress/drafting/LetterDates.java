package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as letters write them: "5 December 2026", in America "December 5, 2026". */
public final class LetterDates {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private LetterDates() {}

    /** {@code date} with its year, in the English of the letter. */
    public static String write(LocalDate date, EnglishVariant variant) {
        return date.format(variant == EnglishVariant.US ? AMERICAN : BRITISH);
    }
}
