package app.redress.rulebook.flight;

/** A journey booked as one, from its first airport to its last. */
public record Flight(Airport from, Airport to) {
    /** By the great circle route. */
    public double kilometres() {
        return from.kilometresTo(to);
    }
}
