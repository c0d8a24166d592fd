package app.redress.review.checks;

import app.redress.rulebook.DueDate;
import app.redress.rulebook.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * A time in which a right could be used, that was over before the day of a letter.
 *
 * @param reason which right: {@code goods}, {@code bag} or {@code billing}
 * @param last its last day
 * @param rule that sets it, with where it was read and how surely
 * @param open what the same rule still leaves time for from the same day
 */
public record PassedWindow(String reason, LocalDate last, Rule rule, List<DueDate> open) {
    public PassedWindow {
        open = List.copyOf(open);
    }
}
