package app.redress.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Composed letters that last as long as a test. */
public final class ComposedInMemory implements ComposedLetters {
    private final Map<CaseId, Made> kept = new HashMap<>();

    @Override
    public Optional<Made> of(CaseId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void keep(CaseId id, Made made) {
        kept.put(id, made);
    }
}
