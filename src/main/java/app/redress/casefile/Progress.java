package app.redress.casefile;

/** Follows long work from the side, and may stop it. May be told from any thread. */
@FunctionalInterface
public interface Progress {
    /** For work that nobody watches. */
    Progress UNWATCHED = share -> {};

    /**
     * Told now and then how far the work has come.
     *
     * @param share from 0 to 1
     * @throws java.util.concurrent.CancellationException when the work is no longer wanted; it is passed on, after
     *     everything half done was cleared away
     */
    void reached(double share);

    /** The part of this from {@code from} to {@code to}, as a progress of its own. */
    default Progress part(double from, double to) {
        return share -> reached(from + (to - from) * share);
    }
}
