package app.redress.review.checks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** K04: the time given is neither too short nor too long. */
final class ReasonableTime extends CatalogueCheck {
    private static final int SHORTEST_DAYS = 7;
    private static final int LONGEST_DAYS = 60;

    ReasonableTime() {
        super("K04", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (letter.deadline().isEmpty()) {
            return Verdict.lacks().because("none");
        }
        Optional<LocalDate> due = letter.deadline().get().day();
        if (due.isEmpty() || !letter.letterDay().written()) {
            // Nothing to count from: a letter without its own date is dated when it is exported.
            return Verdict.has().because("uncounted");
        }
        long days = ChronoUnit.DAYS.between(letter.letterDay().day(), due.get());
        if (days < SHORTEST_DAYS) {
            return Verdict.lacks(days);
        }
        return days > LONGEST_DAYS ? Verdict.lacks(days).because("long") : Verdict.has(days);
    }
}
