package app.redress.casefile;

import app.redress.drafting.VentPage;
import java.util.HashMap;
import java.util.Map;

/** Private pages that last as long as a test. */
public final class VentPagesInMemory implements VentPages {
    private final Map<CaseId, VentPage> kept = new HashMap<>();

    @Override
    public VentPage of(CaseId id) {
        return kept.getOrDefault(id, VentPage.EMPTY);
    }

    @Override
    public void keep(CaseId id, VentPage page) {
        kept.put(id, page);
    }

    @Override
    public void shred(CaseId id) {
        kept.remove(id);
    }
}
