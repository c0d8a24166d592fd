package app.redress.casefile;

import java.time.Instant;

/** An earlier state of a draft, kept so that nothing is ever lost. */
public record Snapshot(long id, Instant taken, Draft draft) {}
