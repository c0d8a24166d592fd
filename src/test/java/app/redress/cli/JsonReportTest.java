package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check writes for other programs. */
class JsonReportTest {
    private static final String LETTER = "To: Acme Ltd\nSubject: Bill 7\n\nHello,\n\nYou useless lot.\n";

    private final TestTerminal terminal = new TestTerminal();

    @TempDir
    private Path folder;

    @Test
    void jsonHasExactlyTheNamedFields() throws IOException {
        int code = terminal.run("check", "--format", "json", letter(LETTER));

        JsonNode document = new ObjectMapper().readTree(terminal.out());
        assertThat(code).isZero();
        assertThat(fields(document)).containsExactly("file", "reading", "findings", "checks");
        assertThat(fields(document.get("reading"))).containsExactly("warmth", "firmness", "heat", "summary");
        assertThat(fields(document.get("findings").get(0)))
                .containsExactly("start", "end", "text", "category", "severity", "rule", "message", "rewordings");
        assertThat(fields(document.get("checks").get(0))).containsExactly("id", "severity", "met", "message");
    }

    @Test
    void everyCheckSaysWhyAndWhereThatWasReadOnRequest() throws IOException {
        terminal.run("check", "--format", "json", "--reasons", letter(LETTER));

        JsonNode checks = new ObjectMapper().readTree(terminal.out()).get("checks");
        assertThat(checks).isNotEmpty().allSatisfy(check -> {
            assertThat(check.get("why").asText()).endsWith(".");
            assertThat(check.get("source").asText()).isNotBlank();
        });
    }

    @Test
    void offsetsCountTheHeadersToo() throws IOException {
        terminal.run("check", "--format", "json", letter(LETTER));

        JsonNode finding =
                new ObjectMapper().readTree(terminal.out()).get("findings").get(0);
        assertThat(finding.get("start").asInt()).isEqualTo(LETTER.indexOf("useless"));
        assertThat(LETTER.substring(
                        finding.get("start").asInt(), finding.get("end").asInt()))
                .isEqualTo(finding.get("text").asText());
    }

    @Test
    void linesAreDocumentsAndBlankOnesAreCounted() throws IOException {
        terminal.run("check", "--format", "json", "--lines", "--only", "tone", letter("Fine.\r\n\r\nuseless\n"));

        List<JsonNode> documents = terminal.jsonLines();
        assertThat(documents).extracting(line -> line.get("line").asInt()).containsExactly(1, 2, 3);
        assertThat(documents.get(2).get("findings").get(0).get("start").asInt()).isZero();
        assertThat(documents).allSatisfy(line -> assertThat(line.get("checks")).isEmpty());
    }

    private String letter(String text) {
        try {
            return Files.writeString(folder.resolve("letter.txt"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }
}
