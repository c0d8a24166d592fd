package app.redress.review.checks;

import java.util.Comparator;

/**
 * One completeness check on a draft.
 *
 * @param id as in the catalogue: {@code K01} to {@code K50}
 * @param severity how much it matters
 * @param met whether the draft has what the check asks for
 * @param message what is there or what is missing, in words for the writer
 * @param why what it is good for
 * @param source where that was read
 */
public record CheckResult(String id, CheckSeverity severity, boolean met, String message, String why, String source) {
    private static final String CLOSING_WINDOW = "K43";
    private static final String NEXT_STEP = "K25";

    /** First what cannot wait, then what weighs most. */
    public static final Comparator<CheckResult> BY_WEIGHT = Comparator.comparing(
                    (CheckResult result) -> !result.isUrgent())
            .thenComparing(CheckResult::severity)
            .thenComparing(CheckResult::id);

    /** Whether it is about whom the writer can turn to next. */
    public boolean isNextStep() {
        return id.equals(NEXT_STEP);
    }

    /** Whether a right is about to lapse: that comes before any advice on tone. */
    public boolean isUrgent() {
        return !met && id.equals(CLOSING_WINDOW);
    }
}
