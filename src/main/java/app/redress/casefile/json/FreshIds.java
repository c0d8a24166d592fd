package app.redress.casefile.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives everything in a case a new id, wherever it is named. */
final class FreshIds {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Map<String, TextNode> fresh = new HashMap<>();

    private FreshIds() {}

    /** @param kept stays as it is; blank when nothing does */
    static void in(JsonNode tree, String kept) {
        FreshIds ids = new FreshIds();
        ids.collect(tree, kept);
        ids.replace(tree);
    }

    private void collect(JsonNode node, String kept) {
        String id = node.path("id").asText();
        if (ID.matcher(id).matches() && !id.equals(kept)) {
            fresh.computeIfAbsent(id, old -> TextNode.valueOf(UUID.randomUUID().toString()));
        }
        node.forEach(inner -> collect(inner, kept));
    }

    private void replace(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(replaced(property.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int place = 0; place < array.size(); place++) {
                array.set(place, replaced(array.get(place)));
            }
        }
    }

    private JsonNode replaced(JsonNode node) {
        replace(node);
        return node.isTextual() ? fresh.getOrDefault(node.asText(), (TextNode) node) : node;
    }
}
