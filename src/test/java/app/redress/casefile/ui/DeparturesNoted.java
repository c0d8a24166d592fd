package app.redress.casefile.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.Departure;
import app.redress.casefile.Departures;
import java.util.ArrayList;
import java.util.List;

/** What has left, whichever case it left from. */
final class DeparturesNoted implements Departures {
    private final List<Departure> kept = new ArrayList<>();

    @Override
    public List<Departure> of(CaseId id) {
        return List.copyOf(kept);
    }

    @Override
    public void keep(CaseId id, Departure departure) {
        kept.add(0, departure);
    }
}
