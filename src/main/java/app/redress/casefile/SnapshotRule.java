package app.redress.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Decides when the state of a draft is kept before a new one takes its place. */
public final class SnapshotRule {
    /** Snapshots taken while writing stand at least this far apart. */
    public static final Duration APART = Duration.ofMinutes(5);

    private SnapshotRule() {}

    /**
     * Whether {@code before} must be kept. A new state that is blank, or has lost more than half of the text, is no
     * ordinary edit: what stood there is kept however recent the last snapshot is.
     *
     * @param lastTaken when the latest snapshot of the case was taken
     */
    public static boolean keeps(Draft before, Draft after, Optional<Instant> lastTaken, Instant now) {
        if (before.body().isBlank() || before.saysTheSameAs(after)) {
            return false;
        }
        return after.body().isBlank()
                || after.body().length() < before.body().length() / 2
                || lastTaken.map(taken -> !taken.plus(APART).isAfter(now)).orElse(true);
    }
}
