package app.redress.casefile;

import java.time.Instant;
import java.util.List;

/**
 * A letter that was laid aside to cool.
 *
 * @param since when it was laid there
 * @param until when it comes back
 * @param stoodOut the phrases in it that ran hot, as they were then
 */
public record Rest(Instant since, Instant until, List<String> stoodOut) {
    public Rest {
        stoodOut = List.copyOf(stoodOut);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
