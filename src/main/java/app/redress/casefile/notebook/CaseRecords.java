package app.redress.casefile.notebook;

import java.util.List;

/** The person's own cases, looked back on. */
public interface CaseRecords {
    /** Those of which a letter has left, the latest letter first. */
    List<CaseRecord> latest(int most);
}
