package app.redress.casefile.reply;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What they say they will do.
 *
 * @param due the day by which; empty when they name none
 */
public record FoundPromise(Passage passage, Optional<LocalDate> due) {}
