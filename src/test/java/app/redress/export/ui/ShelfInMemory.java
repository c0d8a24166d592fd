package app.redress.export.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.CoolingShelf;
import app.redress.casefile.Rest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A shelf without a store. */
final class ShelfInMemory implements CoolingShelf {
    private final Map<CaseId, Rest> resting = new HashMap<>();

    @Override
    public Optional<Rest> of(CaseId id) {
        return Optional.ofNullable(resting.get(id));
    }

    @Override
    public Map<CaseId, Rest> all() {
        return Map.copyOf(resting);
    }

    @Override
    public void lay(CaseId id, Rest rest) {
        resting.put(id, rest);
    }

    @Override
    public void take(CaseId id) {
        resting.remove(id);
    }
}
