package app.redress.casefile;

import java.util.Map;

/** What a person says has become of an ask, where Redress read the replies wrongly. */
public interface AskCorrections {
    /** By the words of the ask; the values are names that the course of a case gives them. */
    Map<String, String> of(CaseId id);

    /** Keeps what {@code ask} has become. */
    void correct(CaseId id, String ask, String standing);
}
