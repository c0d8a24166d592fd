package app.redress.drafting.lifting;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something in a private page that a letter can use.
 *
 * @param range where it was found, in UTF-16 units
 * @param words what was found there
 * @param offers where it could go, the likeliest first; never empty
 */
public record LiftedFact(Kind kind, TextRange range, String words, List<Offer> offers) {
    public LiftedFact {
        offers = List.copyOf(offers);
    }

    LiftedFact plus(int offset) {
        return new LiftedFact(kind, range.plus(offset), words, offers);
    }

    /** The same, to go to {@code questions} only; empty when it answers none of them. */
    public Optional<LiftedFact> at(Set<String> questions) {
        List<Offer> fitting = offers.stream()
                .filter(offer -> questions.contains(offer.question()))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new LiftedFact(kind, range, words, fitting));
    }

    /** What was found. Names are bundle keys: {@code drafting.vent.kind.DATE}. */
    public enum Kind {
        DATE,
        AMOUNT,
        NAME,
        REFERENCE,
        PROMISE,
        CHANNEL
    }

    /**
     * One place for it.
     *
     * @param question the id of the question it answers
     * @param answer as the form of that question takes it
     */
    public record Offer(String question, String answer) {}
}
