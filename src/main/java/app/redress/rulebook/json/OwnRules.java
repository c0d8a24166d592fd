package app.redress.rulebook.json;

import app.redress.rulebook.Rule;
import app.redress.words.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The person's own rules: each that is broken is named and left out, the others work. */
final class OwnRules {
    /** A thousand rules fit; a file beyond this is something else, and is not read into memory. */
    static final int LARGEST = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(OwnRules.class);

    private static final String ROWS = "rules";

    private final Path file;
    private final JsonMapper mapper = new JsonMapper();

    OwnRules(Path file) {
        this.file = file;
    }

    Reading read() {
        if (!Files.exists(file)) {
            return new Reading(List.of(), List.of());
        }
        try {
            return rows(parse(bytes()).path(ROWS));
        } catch (ProblemException e) {
            LOG.warn("{} is left out: {}", file.getFileName(), e.problem());
            return new Reading(List.of(), List.of(e));
        }
    }

    /**
     * The file as it stands, an empty list where there is none.
     *
     * @throws ProblemException when it cannot be read or is no list of rules
     */
    ObjectNode tree() {
        if (!Files.exists(file)) {
            ObjectNode empty = mapper.createObjectNode();
            empty.putArray(ROWS);
            return empty;
        }
        return parse(bytes());
    }

    private byte[] bytes() {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("ownRules.unreadable", null, name());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ProblemException("ownRules.huge", null, name(), LARGEST / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException("ownRules.unreadable", e, name());
        }
    }

    private ObjectNode parse(byte[] bytes) {
        try {
            JsonNode all = mapper.readTree(bytes);
            if (all instanceof ObjectNode object && object.path(ROWS).isArray()) {
                return object;
            }
            throw new ProblemException("ownRules.shape", null, name());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ProblemException("ownRules.broken", e, name(), line);
        } catch (IOException e) {
            throw new ProblemException("ownRules.unreadable", e, name());
        }
    }

    private Reading rows(JsonNode rows) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        List<ProblemException> problems = new ArrayList<>();
        RuleSchema schema = new RuleSchema(mapper);
        for (int i = 0; i < rows.size(); i++) {
            try {
                Rule rule = rule(rows.get(i), i + 1, schema);
                if (rules.putIfAbsent(rule.id(), rule) != null) {
                    throw new ProblemException("ownRules.twice", null, name(), rule.id());
                }
            } catch (ProblemException e) {
                LOG.warn("rule {} of {} is left out: {}", i + 1, name(), e.problem());
                problems.add(e);
            }
        }
        return new Reading(List.copyOf(rules.values()), List.copyOf(problems));
    }

    private Rule rule(JsonNode row, int number, RuleSchema schema) {
        String called = row.path("id").isTextual() ? row.path("id").textValue() : String.valueOf(number);
        Optional<RowFault> wrong = schema.firstFault(row);
        if (wrong.isPresent()) {
            throw wrong.get().problem(called, name());
        }
        try {
            return mapper.treeToValue(row, RuleRow.class).toRule(true);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new ProblemException("ownRules.day", e, called, name());
        }
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    record Reading(List<Rule> rules, List<ProblemException> problems) {}
}
