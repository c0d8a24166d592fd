package app.redress.casefile.course;

import app.redress.rulebook.Clock;
import app.redress.rulebook.Rule;

/** A time the person has for something, whose first day has not come, or was not told. */
public record UnstartedClock(Rule rule, Clock clock) {
    /** Whether it begins with their last word, which the person can only wait for. */
    public boolean isAfterTheirAnswer() {
        return clock.startsOn() == Clock.StartEvent.FINAL_ANSWER;
    }
}
