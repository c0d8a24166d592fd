package app.redress.casefile;

import app.redress.drafting.DraftChange;
import app.redress.drafting.Facts;
import app.redress.letter.Party;
import java.util.List;
import java.util.Optional;

/** Cases that are written from another country than they were told in. */
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
     * Keeps who writes now, when that is from another country than the case was told in. No word of a letter changes by
     * it; only a first letter hangs on it, since later ones are made of those that have left. May block.
     *
     * @param readdressed whether the letter goes to another country than before
     * @return the {@link ToldCases#changes} that another country makes
     */
    public List<DraftChange> changes(CaseId id, Party writer, boolean readdressed) {
        boolean first = cases.find(id)
                .filter(complaint -> complaint.lastSent().isEmpty())
                .isPresent();
        Optional<Facts> elsewhere = facts.of(id)
                .filter(known -> first && !writer.country().isBlank())
                .filter(known -> !known.sender().country().equals(writer.country()));
        elsewhere.ifPresent(known -> facts.keep(id, known.from(writer)));
        return first && (elsewhere.isPresent() || readdressed) ? told.changes(id) : List.of();
    }
}
