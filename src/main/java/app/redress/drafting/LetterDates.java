package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates as letters write them: "5 December 2026", in America "December 5, 2026". */
public final class LetterDates {
    private static final Pattern AMERICAN_IN_SENTENCE =
            Pattern.compile("((?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + " \\d{1,2}, \\d{4}) (?=\\p{L})");

    private LetterDates() {}

    /** {@code date} with its year, in the English of the letter. */
    public static String write(LocalDate date, EnglishVariant variant) {
        return variant.write(date);
    }

    /** Sentences as they are printed in America: where one goes on behind a year, a comma stands between. */
    static String setOff(String sentences, EnglishVariant variant) {
        return variant == EnglishVariant.US
                ? AMERICAN_IN_SENTENCE.matcher(sentences).replaceAll("$1, ")
                : sentences;
    }
}
