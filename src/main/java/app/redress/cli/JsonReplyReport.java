package app.redress.cli;

import app.redress.casefile.reply.FoundDate;
import app.redress.casefile.reply.FoundPromise;
import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.IncomingText.Remark;
import app.redress.casefile.reply.Passage;
import app.redress.casefile.reply.ReplyReading;
import app.redress.casefile.reply.Warning;
import app.redress.words.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** JSON Lines: one object for each reply. Scripts depend on the names of the fields. */
final class JsonReplyReport implements ReplyReport {
    private final JsonMapper mapper = new JsonMapper();
    private final PrintStream out;
    private final Words words;

    JsonReplyReport(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void add(String file, IncomingText reply, ReplyReading reading) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("kind", reading.kind().id());
            writePassages(json, "amounts", reading.amounts());
            writeDates(json, reading.dates());
            writePassages(json, "references", reading.references());
            writePromises(json, reading.promises());
            writeWarnings(json, reading.warnings());
            writePassages(json, "because", reading.because());
            writeMail(json, reply);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(line.append('\n'));
    }

    /** The text goes with it, since places in it mean nothing to whoever does not have it. */
    private void writeMail(JsonGenerator json, IncomingText reply) throws IOException {
        if (reply.isMail()) {
            json.writeStringField("from", reply.from());
            json.writeStringField(
                    "date",
                    reply.date()
                            .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                            .orElse(""));
            json.writeStringField("subject", reply.subject());
        }
        json.writeArrayFieldStart("remarks");
        for (Remark remark : reply.remarks()) {
            json.writeString(words.getString("reply.remark." + remark));
        }
        json.writeEndArray();
        json.writeStringField("read", reply.text());
    }

    private static void writePassages(JsonGenerator json, String name, List<Passage> passages) throws IOException {
        json.writeArrayFieldStart(name);
        for (Passage passage : passages) {
            begin(json, passage);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeDates(JsonGenerator json, List<FoundDate> dates) throws IOException {
        json.writeArrayFieldStart("dates");
        for (FoundDate date : dates) {
            begin(json, date.passage());
            if (date.day().isPresent()) {
                json.writeStringField("day", date.day().get().toString());
            }
            json.writeBooleanField("answerBy", date.answerBy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePromises(JsonGenerator json, List<FoundPromise> promises) throws IOException {
        json.writeArrayFieldStart("promises");
        for (FoundPromise promise : promises) {
            begin(json, promise.passage());
            if (promise.due().isPresent()) {
                json.writeStringField("due", promise.due().get().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeWarnings(JsonGenerator json, List<Warning> warnings) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Warning warning : warnings) {
            begin(json, warning.passage());
            json.writeStringField("kind", warning.kind().id());
            json.writeStringField("why", words.getString("reply.warning." + warning.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void begin(JsonGenerator json, Passage passage) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", passage.range().start());
        json.writeNumberField("end", passage.range().end());
        json.writeStringField("text", passage.text());
    }
}
