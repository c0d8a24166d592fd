package app.redress.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How old a rulebook is, told by the rule that was checked longest ago.
 *
 * @param months whole ones, never negative
 */
public record RulebookAge(LocalDate checkedOn, long months) {
    /** Empty for an empty rulebook. The person's own rules are theirs to check. */
    public static Optional<RulebookAge> of(List<Rule> rules, LocalDate today) {
        return rules.stream()
                .filter(rule -> !rule.own())
                .map(Rule::checkedOn)
                .min(Comparator.naturalOrder())
                .map(day -> new RulebookAge(day, Math.max(0, ChronoUnit.MONTHS.between(day, today))));
    }
}
