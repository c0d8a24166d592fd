package app.redress.casefile;

import app.redress.drafting.DraftChange;
import app.redress.drafting.Facts;
import app.redress.letter.Party;
import java.util.List;
import java.util.Optional;

/** Cases that are written by somebody whose name was not told, or from another country than they were told in. */
public final class MovedWriters {
    private final CaseRepository cases;
    private final CaseFacts facts;
    private final ToldCases told;

    public MovedWriters(CaseRepository cases, CaseFacts facts, ToldCases told) {
        this.cases = cases;
        this.facts = facts;
        this.told = told;
    }

    /**
     * Keeps who writes now, when their name was not told with the case, or their country was another. No word of a letter changes by
     * it; only a first letter hangs on it, since later ones are made of those that have left. May block.
     *
     * @param readdressed whether the letter goes to another country than before
     * @return the {@link ToldCases#changes} that another name or country makes
     */
    public List<DraftChange> changes(CaseId id, Party writer, boolean readdressed) {
        boolean first = cases.find(id)
                .filter(complaint -> complaint.lastSent().isEmpty())
                .isPresent();
        Optional<Facts> other =
                facts.of(id).filter(known -> first && (isNamed(known, writer) || isElsewhere(known, writer)));
        other.ifPresent(known -> facts.keep(id, known.from(writer)));
        return first && (other.isPresent() || readdressed) ? told.changes(id) : List.of();
    }

    private static boolean isNamed(Facts known, Party writer) {
        return known.sender().name().isBlank() && !writer.name().isBlank();
    }

    private static boolean isElsewhere(Facts known, Party writer) {
        return !writer.country().isBlank() && !known.sender().country().equals(writer.country());
    }
}
