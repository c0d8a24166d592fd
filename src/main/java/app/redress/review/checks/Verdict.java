package app.redress.review.checks;

import java.util.List;

/**
 * What a check says.
 *
 * @param reason which of the sentences for this outcome fits, or blank for the usual one
 * @param arguments what the sentence names
 */
record Verdict(boolean met, String reason, List<Object> arguments) {
    Verdict {
        arguments = List.copyOf(arguments);
    }

    static Verdict of(boolean met) {
        return new Verdict(met, "", List.of());
    }

    static Verdict has(Object... arguments) {
        return new Verdict(true, "", List.of(arguments));
    }

    static Verdict lacks(Object... arguments) {
        return new Verdict(false, "", List.of(arguments));
    }

    /** The same outcome in another sentence. */
    Verdict because(String otherReason) {
        return new Verdict(met, otherReason, arguments);
    }
}
