package app.redress.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Composed letters that last as long as a test. */
public final class ComposedInMemory implements ComposedLetters {
    private final Map<CaseId, String> kept = new HashMap<>();

    @Override
    public Optional<String> of(CaseId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void keep(CaseId id, String body) {
        kept.put(id, body);
    }
}
