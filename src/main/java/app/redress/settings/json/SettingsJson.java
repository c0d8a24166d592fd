package app.redress.settings.json;

import app.redress.settings.Settings;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;

/**
 * Settings to JSON and back. What is missing, unknown, or beyond this version's understanding leaves its default; the
 * rest is kept.
 */
final class SettingsJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    byte[] write(Settings settings) throws JsonProcessingException {
        return mapper.writeValueAsBytes(settings);
    }

    /** @throws com.fasterxml.jackson.core.JacksonException when {@code bytes} are not a JSON object */
    Settings read(byte[] bytes) throws IOException {
        ObjectNode found = object(mapper.readTree(bytes));
        ObjectNode understood = mapper.valueToTree(Settings.FIRST_START);
        for (Map.Entry<String, JsonNode> property : found.properties()) {
            ObjectNode candidate = with(understood, property.getKey(), property.getValue());
            if (isUnderstood(candidate)) {
                understood = candidate;
            }
        }
        return mapper.treeToValue(understood, Settings.class);
    }

    private static ObjectNode object(JsonNode node) throws JsonProcessingException {
        if (node instanceof ObjectNode found) {
            return found;
        }
        throw new JsonParseException(null, "settings are an object");
    }

    /** A copy of {@code settings} with one property set; objects are joined, so that a missing part keeps its default. */
    private static ObjectNode with(ObjectNode settings, String name, JsonNode value) {
        ObjectNode joined = settings.deepCopy();
        if (value instanceof ObjectNode parts && joined.get(name) instanceof ObjectNode defaults) {
            defaults.setAll(parts);
        } else {
            joined.set(name, value);
        }
        return joined;
    }

    private boolean isUnderstood(ObjectNode candidate) {
        try {
            return hasNoGap(mapper.valueToTree(mapper.treeToValue(candidate, Settings.class)));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** A value of {@code null} is not ours: no setting is ever nothing. */
    private static boolean hasNoGap(JsonNode node) {
        return !node.isNull() && node.valueStream().allMatch(SettingsJson::hasNoGap);
    }
}
