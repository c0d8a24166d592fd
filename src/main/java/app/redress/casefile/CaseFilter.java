package app.redress.casefile;

import app.redress.casefile.Agenda.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which cases are wanted; what is empty lets all of them in.
 *
 * @param year of the last letter, or of the last change while none has left
 */
public record CaseFilter(Optional<String> company, Optional<Standing> standing, Optional<Integer> year) {
    public static final CaseFilter ALL = new CaseFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean lets(CaseSummary summary, LocalDate today) {
        return company.map(summary.company()::equals).orElse(true)
                && standing.map(wanted -> Standing.of(summary, today) == wanted).orElse(true)
                && year.map(wanted -> wanted == year(summary)).orElse(true);
    }

    private static int year(CaseSummary summary) {
        return summary.lastSent()
                .orElseGet(() -> LocalDate.ofInstant(summary.updated(), ZoneOffset.UTC))
                .getYear();
    }
}
