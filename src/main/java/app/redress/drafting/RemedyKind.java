package app.redress.drafting;

import java.util.Locale;

/** What a person can ask for. */
public enum RemedyKind {
    REFUND,
    PRICE_REDUCTION,
    COMPENSATION,
    REPAIR,
    REPLACEMENT,
    DELIVERY,
    COMPLETION,
    CORRECTION,
    CANCELLATION,
    APOLOGY,
    EXPLANATION,
    /** A decision looked at again: a claim refused, a penalty. */
    REVIEW,
    /** A copy of the person's data, or its correction or removal. */
    INFORMATION,
    /** In the writer's own words. */
    OTHER;

    /** Whether the whole of it is a sum of money. */
    public boolean isMoney() {
        return this == REFUND || this == PRICE_REDUCTION || this == COMPENSATION;
    }

    /** As files name it: {@code price-reduction}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
