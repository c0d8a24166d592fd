package app.redress.drafting;

/**
 * How one thing is asked for.
 *
 * @param act a phrase to follow "please": "refund {amount}"
 * @param then a phrase, a sentence that goes with it, or blank
 * @param choice what it is called here: "Part of the rent back"; blank where it goes by its usual name
 */
public record Request(String act, String then, String choice) {
    private static final String SUM = "{amount}";

    /** Whether a sum is named in the request itself. */
    public boolean namesSum() {
        return act.contains(SUM);
    }

    /** Whether a sum is named in it or in what goes with it. */
    boolean tellsSum() {
        return (act + then).contains(SUM);
    }
}
