package app.redress.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rules are wanted; what is empty does not matter.
 *
 * @param sectors any of them; rules for everything are always in
 * @param id in any case
 */
public record RuleChoice(
        Optional<Jurisdiction> jurisdiction, Optional<String> region, Set<Sector> sectors, Optional<String> id) {
    public RuleChoice {
        sectors = Set.copyOf(sectors);
    }

    /** Those of {@code all} that fit, in their order. */
    public List<Rule> from(List<Rule> all) {
        return all.stream().filter(this::fits).toList();
    }

    private boolean fits(Rule rule) {
        return jurisdiction.map(rule.jurisdiction()::equals).orElse(true)
                && region.map(rule::holdsIn).orElse(true)
                && (sectors.isEmpty() || rule.isAbout(sectors))
                && id.map(rule.id()::equalsIgnoreCase).orElse(true);
    }
}
