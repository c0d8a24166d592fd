package app.redress.casefile.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Brings the JSON of earlier forms to the present one. */
final class OlderForms {
    private static final String LETTER = "letter-sent";

    private OlderForms() {}

    /** The first form knew neither what had left, nor the file of a letter, nor a letter's rest. */
    static void update(JsonNode tree) {
        if (tree.path("version").asInt() == 1 && tree instanceof ObjectNode root) {
            root.put("version", CaseFile.VERSION);
            root.putArray("departures");
            root.putNull("rest");
            tree.path("complaint").path("entries").forEach(entry -> {
                if (entry instanceof ObjectNode letter
                        && LETTER.equals(letter.path("entry").asText())) {
                    letter.putNull("leftAs");
                }
            });
        }
    }
}
