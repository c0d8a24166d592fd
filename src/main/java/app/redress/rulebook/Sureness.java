package app.redress.rulebook;

/** How a rule was found. Names are bundle keys: {@code rulebook.sureness.A}. */
public enum Sureness {
    /** Read in a copy of the official text or on the body's own page. */
    A,
    /** Read in a credible second-hand page; its words say "usually". */
    B,
    /** Sources read disagree, or the rule is changing: both sides are shown. */
    X
}
