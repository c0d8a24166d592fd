package app.redress.drafting;

/**
 * How one thing is asked for; both are phrases.
 *
 * @param act to follow "please": "refund {amount}"
 * @param then a sentence that goes with it, or blank
 */
public record Request(String act, String then) {}
