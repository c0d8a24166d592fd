package app.redress.casefile;

import app.redress.drafting.VentPage;

/** Private pages, one for each case. Nothing but the page itself reads them. */
public interface VentPages {
    /** {@link VentPage#EMPTY} when nothing was written for this case, or there is no such case. */
    VentPage of(CaseId id);

    /**
     * Keeps {@code page} instead of the one before.
     *
     * @throws app.redress.words.ProblemException when it cannot be written; the one before is kept still
     */
    void keep(CaseId id, VentPage page);

    /**
     * Makes the page unreadable: overwritten in the store and in what the store keeps beside it, so that nothing of it
     * is in any snapshot or backup made after.
     *
     * @throws app.redress.words.ProblemException when that could not be finished; the page is gone, but may be read with
     *     special tools until it is tried again
     */
    void shred(CaseId id);
}
