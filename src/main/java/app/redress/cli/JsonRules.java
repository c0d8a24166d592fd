package app.redress.cli;

import app.redress.rulebook.DueDate;
import app.redress.rulebook.Rule;
import app.redress.rulebook.RulebookAge;
import app.redress.rulebook.Sector;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** JSON Lines: one object for each rule. Scripts depend on the names of the fields. */
final class JsonRules implements RuleReport {
    private final PrintStream out;

    JsonRules(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(Rule rule, Optional<List<DueDate>> due) {
        JsonLine.print(out, json -> {
            write(json, rule);
            if (due.isPresent()) {
                write(json, due.get());
            }
        });
    }

    @Override
    public void end(Optional<RulebookAge> age) {
        // Every object has said all.
    }

    private static void write(JsonGenerator json, Rule rule) throws IOException {
        json.writeStringField("id", rule.id());
        json.writeStringField("jurisdiction", rule.jurisdiction().name());
        writeWords(
                json,
                "sectors",
                rule.sectors().stream().map(Sector::key).sorted().toList());
        json.writeStringField("rule", rule.rule());
        json.writeStringField("sureness", rule.sureness().name());
        json.writeStringField("source", rule.source());
        json.writeStringField("checked", rule.checkedOn().toString());
        writeIfPresent(json, "valid_from", rule.validFrom());
        writeIfPresent(json, "valid_until", rule.validUntil());
        writeIfPresent(json, "next_body", rule.nextBody());
        if (!rule.regions().isEmpty()) {
            writeWords(json, "regions", rule.regions().stream().sorted().toList());
        }
        if (!rule.sides().isEmpty()) {
            writeSides(json, rule.sides());
        }
        writeIfPresent(json, "note", Optional.of(rule.note()).filter(note -> !note.isEmpty()));
    }

    private static void writeSides(JsonGenerator json, List<Rule.Side> sides) throws IOException {
        json.writeArrayFieldStart("sides");
        for (Rule.Side side : sides) {
            json.writeStartObject();
            json.writeStringField("says", side.says());
            json.writeStringField("source", side.source());
            json.writeStringField("date", side.date());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, List<DueDate> due) throws IOException {
        json.writeArrayFieldStart("due");
        for (DueDate date : due) {
            json.writeStartObject();
            json.writeStringField("label", date.label());
            json.writeStringField("date", date.day().toString());
            json.writeStringField("arithmetic", date.arithmetic());
            json.writeStringField("counted_from", date.clock().start());
            writeIfPresent(json, "next_body_from", date.nextBodyFrom());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeWords(JsonGenerator json, String name, Collection<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private static void writeIfPresent(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }
}
