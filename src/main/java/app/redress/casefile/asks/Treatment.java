package app.redress.casefile.asks;

/** What a reply makes of an ask. */
public enum Treatment {
    /** They will do it, or say that they have. */
    AGREED,
    /** They speak of it without a plain yes or no: in part, on a condition, by telling what was asked. */
    SPOKEN_OF,
    REFUSED,
    /** They do not speak of it. */
    PASSED_OVER
}
