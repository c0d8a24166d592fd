package app.redress.letter.ui;

import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date as it stands on a letter: "21 November 2026", in US English "November 21, 2026". */
final class LetterDate {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private LetterDate() {}

    static String inWords(LocalDate date, EnglishVariant variant) {
        return (variant == EnglishVariant.US ? AMERICAN : BRITISH).format(date);
    }
}
