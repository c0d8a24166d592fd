package app.redress.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A time that a rule sets.
 *
 * @param label what its last day is: "Their final response is due"
 * @param whose who must act by then
 * @param span how long it is
 * @param start the day it is counted from, in words
 * @param startsOn the same, as a case knows it
 * @param rolls whether an end on a weekend or public holiday moves to the next working day
 * @param mustArrive whether what is sent has to be there by its last day, and not only on its way
 * @param then a further time, counted from the end of the first
 * @param opensNextBody whether the rule's next body may be asked the day after
 * @param validFrom the first day it may be counted from, where that matters
 * @param validUntil the last day it may be counted from
 * @param regions where it holds; empty when everywhere its rule does
 */
public record Clock(
        String label,
        Whose whose,
        Span span,
        String start,
        StartEvent startsOn,
        Counting counting,
        boolean rolls,
        boolean mustArrive,
        Optional<Span> then,
        boolean opensNextBody,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Set<String> regions) {
    public Clock {
        regions = Set.copyOf(regions);
    }

    boolean runsFrom(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }

    boolean holdsIn(String region) {
        return regions.isEmpty() || regions.contains(region);
    }

    /** Whether public holidays can move its end. */
    boolean needsHolidays() {
        return rolls || span.unit().isWorkingDays();
    }

    /** Who must act. */
    public enum Whose {
        YOU,
        THEIRS
    }

    /** How the day it is counted from is counted itself. */
    public enum Counting {
        /** As day 0: the next day is the first. */
        DAY_AFTER,
        /** As the first day. */
        FROM_THE_DAY,
        /** As day 0, and the last day is the one before the end: "before the first anniversary". */
        BEFORE_THE_DAY
    }

    /** What a clock can be counted from. */
    public enum StartEvent {
        ACKNOWLEDGEMENT,
        AGREEMENT,
        /** The day the contract was broken: faulty goods break it when they come, not when the fault shows. */
        BREACH,
        CANCELLATION,
        COMPLAINT,
        /** The day the complaint was first made in any way, on the telephone too. */
        COMPLAINT_RAISED,
        COMPLAINT_RECEIVED,
        COURT_CLAIM,
        DELIVERY,
        /** The day a thing was paid or, where it was to come or to be done later, that day. */
        DUE,
        FINAL_ANSWER,
        GOODS_BACK,
        JOURNEY,
        KNOWLEDGE,
        LETTER_BEFORE_CLAIM,
        PROBLEM,
        PURCHASE,
        /** The day a repaired or replaced thing is back. */
        REPAIR,
        STATEMENT
    }
}
