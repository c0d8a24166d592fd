package app.redress.casefile;

import app.redress.drafting.Facts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Facts that last as long as a test. */
public final class FactsInMemory implements CaseFacts {
    private final Map<CaseId, Facts> kept = new HashMap<>();

    @Override
    public Optional<Facts> of(CaseId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void keep(CaseId id, Facts told) {
        kept.put(id, told);
    }
}
