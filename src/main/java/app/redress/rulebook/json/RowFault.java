package app.redress.rulebook.json;

import app.redress.words.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * What keeps a row from being a rule: the field, and what stands there.
 *
 * @param field as the file calls it
 * @param written blank when it is missing
 */
record RowFault(String field, String written) {
    /** A sentence of its own for each says what the field is and what may stand in it. */
    private static final Set<String> TOLD = Set.of(
            "id",
            "sectors",
            "rule",
            "sureness",
            "source",
            "checkedOn",
            "validFrom",
            "validUntil",
            "regions",
            "nextBody",
            "note",
            "label",
            "whose",
            "number",
            "unit",
            "start",
            "startsOn",
            "counting");

    private static final int LONGEST = 40;

    static RowFault of(String field, JsonNode written) {
        String words = written.isValueNode() ? written.asText() : "";
        return new RowFault(field, words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
    }

    /** @param called the rule, by its id or its place */
    ProblemException problem(String called, String file) {
        String key = TOLD.contains(field) ? field : "other";
        return new ProblemException(
                "ownRules.field." + key, null, called, file, written.isBlank() ? 0 : 1, written, field);
    }
}
