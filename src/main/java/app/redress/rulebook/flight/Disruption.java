package app.redress.rulebook.flight;

import java.util.OptionalInt;

/** What went wrong with a flight. Times are in minutes, counted at the last airport, never negative. */
public sealed interface Disruption {
    /** It arrived late. */
    record Delay(int minutes) implements Disruption {}

    /**
     * It was cancelled.
     *
     * @param noticeDays how many days before the flight the passenger was told; empty when unknown
     * @param reroutedDelay how much later than booked the replacement arrived; empty when there was none
     */
    record Cancellation(OptionalInt noticeDays, OptionalInt reroutedDelay) implements Disruption {}

    /** Nobody has said yet. */
    record Unknown() implements Disruption {}
}
