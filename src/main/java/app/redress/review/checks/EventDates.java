package app.redress.review.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** K07: at least two dates, told in order. */
final class EventDates extends CatalogueCheck {
    private static final int FEWEST_DATES = 2;
    /** With so many dates, one look back ("we had booked on") is easy to follow. */
    private static final int DATES_FOR_A_LOOK_BACK = 3;

    EventDates() {
        super("K07", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<LocalDate> days = letter.eventDates().stream()
                .map(date -> date.day())
                .flatMap(Optional::stream)
                .toList();
        if (days.stream().distinct().count() < FEWEST_DATES) {
            return Verdict.lacks();
        }
        int lookBacks = 0;
        for (int i = 1; i < days.size(); i++) {
            lookBacks += days.get(i).isBefore(days.get(i - 1)) ? 1 : 0;
        }
        boolean ordered = lookBacks <= (days.size() >= DATES_FOR_A_LOOK_BACK ? 1 : 0);
        return ordered ? Verdict.has() : Verdict.lacks().because("order");
    }
}
