package app.redress.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One JSON object on a line of its own. */
final class JsonLine {
    private JsonLine() {}

    static void print(PrintStream out, Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonMapper().createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(line.append('\n'));
    }

    /** Writes what stands between the braces. */
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }
}
