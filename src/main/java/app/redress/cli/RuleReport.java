package app.redress.cli;

import app.redress.rulebook.DueDate;
import app.redress.rulebook.Rule;
import app.redress.rulebook.RulebookAge;
import java.util.List;
import java.util.Optional;

/** Says what the rulebook holds, one rule after the other. */
interface RuleReport {
    /** @param due present when a day to count from was given */
    void add(Rule rule, Optional<List<DueDate>> due);

    /** Says what there is to say at the end; no age when there was no rule. */
    void end(Optional<RulebookAge> age);
}
