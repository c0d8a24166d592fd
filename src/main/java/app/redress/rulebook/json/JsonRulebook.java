package app.redress.rulebook.json;

import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Rulebook;
import app.redress.words.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules from JSON files: one of ours for each jurisdiction, and one of the person's own, whose rules replace ours of the
 * same id. The person's file is read anew each time, so that a mended rule is there the next time the page opens.
 */
public final class JsonRulebook implements Rulebook {
    private static final Comparator<String> BY_JURISDICTION = Comparator.comparing(
                    (String id) -> Jurisdiction.valueOf(id.substring(0, id.indexOf('-'))))
            .thenComparing(Comparator.naturalOrder());

    private final OwnRules own;

    /** @param ownFile the person's own rules; need not exist */
    public JsonRulebook(Path ownFile) {
        own = new OwnRules(ownFile);
    }

    @Override
    public List<Rule> rules() {
        Map<String, Rule> all = new TreeMap<>(BY_JURISDICTION);
        ours().forEach(rule -> all.put(rule.id(), rule));
        own.read().rules().forEach(rule -> all.put(rule.id(), rule));
        return List.copyOf(all.values());
    }

    @Override
    public List<ProblemException> problems() {
        return own.read().problems();
    }

    private static List<Rule> ours() {
        JsonMapper mapper = new JsonMapper();
        List<Rule> rules = new ArrayList<>();
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            String name = "/app/redress/rulebook/rules/" + jurisdiction.name().toLowerCase(Locale.ROOT) + ".json";
            try (InputStream in = JsonRulebook.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException(name + " is not in the jar");
                }
                for (JsonNode row : mapper.readTree(in).path("rules")) {
                    rules.add(mapper.treeToValue(row, RuleRow.class).toRule(false));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("our own rules cannot be read", e);
            }
        }
        return rules;
    }
}
