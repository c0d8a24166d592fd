package app.redress.casefile.notebook;

import app.redress.casefile.CaseId;
import app.redress.casefile.Outcome.Feeling;
import app.redress.casefile.Outcome.Result;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A case of which a letter has left, as the notebook looks back on it.
 *
 * @param situation id of what it started from, or blank
 * @param letter body of the first letter
 * @param replied the day of the first reply that was more than an acknowledgement
 * @param closed the day it ended
 */
public record CaseRecord(
        CaseId id,
        String title,
        String company,
        String situation,
        LocalDate sent,
        String letter,
        Optional<LocalDate> replied,
        Optional<LocalDate> closed,
        Optional<Result> result,
        Optional<Feeling> feeling) {
    /** From the first letter to the first reply. */
    public Optional<Long> daysToReply() {
        return replied.map(day -> ChronoUnit.DAYS.between(sent, day));
    }

    /** From the first letter to the end. */
    public Optional<Long> daysToEnd() {
        return closed.map(day -> ChronoUnit.DAYS.between(sent, day));
    }
}
