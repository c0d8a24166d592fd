package app.redress.review.checks;

/**
 * One completeness check on a draft.
 *
 * @param id as in the catalogue: {@code K01} to {@code K50}
 * @param severity how much it matters
 * @param met whether the draft has what the check asks for
 * @param message what is there or what is missing, in words for the writer
 */
public record CheckResult(String id, CheckSeverity severity, boolean met, String message) {}
