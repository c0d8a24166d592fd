package app.redress.rulebook.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;

/** The JSON Schema that ships, put to single rules, so that one that is broken does not take the others with it. */
final class RuleSchema {
    private final JsonSchema rule;

    RuleSchema(JsonMapper mapper) {
        try (InputStream in = RuleSchema.class.getResourceAsStream("/app/redress/rulebook/rules.schema.json")) {
            if (in == null) {
                throw new IOException("the schema of rules is not in the jar");
            }
            rule = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(mapper.readTree(in))
                    .getRefSchema(new JsonNodePath(PathType.JSON_POINTER)
                            .append("$defs")
                            .append("rule"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with {@code row} first; empty when nothing is. */
    Optional<RowFault> firstFault(JsonNode row) {
        return rule.validate(row).stream()
                .min(Comparator.comparing(ValidationMessage::getMessage))
                .map(fault -> fault(fault, row));
    }

    private static RowFault fault(ValidationMessage fault, JsonNode row) {
        String missing = fault.getProperty();
        if (missing != null) {
            return new RowFault(missing, "");
        }
        String field = "";
        JsonNode written = row;
        JsonNodePath place = fault.getInstanceLocation();
        for (int i = 0; i < place.getNameCount(); i++) {
            boolean named = place.getElement(i) instanceof String;
            field = named ? String.valueOf(place.getElement(i)) : field;
            written = named ? written.path(field) : written.path(Integer.parseInt(String.valueOf(place.getElement(i))));
        }
        return RowFault.of(field, written);
    }
}
