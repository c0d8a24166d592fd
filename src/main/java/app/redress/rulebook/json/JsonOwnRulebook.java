package app.redress.rulebook.json;

import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.OwnRulebook;
import app.redress.rulebook.Rule;
import app.redress.words.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** The person's own rules in their JSON file. Rows are changed in its tree, so that broken ones and odd fields survive. */
public final class JsonOwnRulebook implements OwnRulebook {
    private final Path file;
    private final OwnRules rules;
    private final JsonMapper mapper = new JsonMapper();

    public JsonOwnRulebook(Path file) {
        this.file = file;
        rules = new OwnRules(file);
    }

    @Override
    public synchronized void keep(Rule rule) {
        ObjectNode all = rules.tree();
        ArrayNode rows = rows(all);
        JsonNode row = mapper.valueToTree(RuleRow.of(rule));
        int place = place(rows, rule.id());
        if (place < 0) {
            rows.add(row);
        } else {
            rows.set(place, row);
        }
        write(all);
    }

    @Override
    public synchronized void remove(String id) {
        ObjectNode all = rules.tree();
        ArrayNode rows = rows(all);
        int place = place(rows, id);
        if (place >= 0) {
            rows.remove(place);
            write(all);
        }
    }

    @Override
    public synchronized String freeId(Jurisdiction jurisdiction) {
        Set<String> taken = new HashSet<>();
        rows(rules.tree()).forEach(row -> taken.add(row.path("id").asText()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> jurisdiction + "-OWN-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public synchronized Path file() {
        if (!Files.exists(file)) {
            write(rules.tree());
        }
        return file;
    }

    private static ArrayNode rows(ObjectNode all) {
        return (ArrayNode) all.path("rules");
    }

    private static int place(ArrayNode rows, String id) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).path("id").asText().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** Beside it first, so that a full disk leaves the old one whole. */
    private void write(ObjectNode all) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path unfinished = folder.resolve(file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(unfinished, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ProblemException("ownRules.unwritable", e, String.valueOf(file.getFileName()));
        }
    }
}
