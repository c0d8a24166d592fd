package app.redress.drafting.lifting;

import app.redress.drafting.LetterDates;
import app.redress.drafting.TypedAnswers;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence of a private page.
 *
 * @param dates that stand in it
 * @param earlier the day told last before it
 */
record HotSentence(String text, List<WrittenDate> dates, Optional<LocalDate> earlier) {
    /** The day it tells of: its own, or else the one told last. */
    Optional<LocalDate> day() {
        return dates.stream().findFirst().flatMap(WrittenDate::day).or(() -> earlier);
    }

    /** That day as a form takes it, to begin a line with; blank while there is none. */
    String dayIn(TypedAnswers typed) {
        return day().map(day -> LetterDates.write(day, typed.variant())).orElse("");
    }

    boolean has(Pattern cue) {
        return cue.matcher(text).find();
    }
}
