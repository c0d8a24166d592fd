package app.redress.cli;

import app.redress.review.Finding;
import app.redress.review.checks.CheckResult;
import app.redress.review.tone.ToneReading;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** JSON Lines: one object for each document. Scripts depend on the names of the fields. */
final class JsonReport implements Report {
    private final JsonMapper mapper = new JsonMapper();
    private final PrintStream out;
    private final boolean reasons;

    /** @param reasons whether to say why each check is made, and where that was read */
    JsonReport(PrintStream out, boolean reasons) {
        this.reasons = reasons;
        this.out = out;
    }

    @Override
    public void add(Inspected document) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", document.file());
            if (document.line().isPresent()) {
                json.writeNumberField("line", document.line().getAsInt());
            }
            write(json, document.reading());
            writeFindings(json, document.findings());
            writeChecks(json, document.checks());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(line.append('\n'));
    }

    @Override
    public void end() {
        // Every object has said all.
    }

    private static void write(JsonGenerator json, ToneReading reading) throws IOException {
        json.writeObjectFieldStart("reading");
        json.writeNumberField("warmth", reading.warmth());
        json.writeNumberField("firmness", reading.firmness());
        json.writeNumberField("heat", reading.heat());
        json.writeStringField("summary", reading.summary());
        json.writeEndObject();
    }

    private static void writeFindings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeNumberField("start", finding.range().start());
            json.writeNumberField("end", finding.range().end());
            json.writeStringField("text", finding.text());
            json.writeStringField("category", finding.category().name());
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("rule", finding.rule());
            json.writeStringField("message", finding.message());
            json.writeArrayFieldStart("rewordings");
            for (String rewording : finding.rewordings()) {
                json.writeString(rewording);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChecks(JsonGenerator json, List<CheckResult> checks) throws IOException {
        json.writeArrayFieldStart("checks");
        for (CheckResult check : checks) {
            json.writeStartObject();
            json.writeStringField("id", check.id());
            json.writeStringField("severity", check.severity().name().toLowerCase(Locale.ROOT));
            json.writeBooleanField("met", check.met());
            json.writeStringField("message", check.message());
            if (reasons) {
                json.writeStringField("why", check.why());
                json.writeStringField("source", check.source());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
