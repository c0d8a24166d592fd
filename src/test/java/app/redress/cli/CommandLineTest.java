package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
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

    @Test
    void aLineIsNeverTakenForAHeader() {
        terminal.run("check", "--lines", letter("Subject: useless\n"));

        assertThat(terminal.out()).contains("useless");
    }

    @Test
    void onlyToneIsAskedOfTheReviewer() {
        terminal.run("check", "--only", "tone", letter(LETTER));

        assertThat(terminal.requests()).singleElement().satisfies(request -> {
            assertThat(request.toneOnly()).isTrue();
            assertThat(request.names()).contains("Acme Ltd");
            assertThat(request.outOfScope()).isNotEmpty();
        });
    }

    @Test
    void findingsDoNotFailUnlessAskedTo() throws IOException {
        String hot = letter("useless");
        String warm =
                Files.writeString(folder.resolve("warm.txt"), "disgusting").toString();

        assertThat(terminal.run("check", hot)).isZero();
        assertThat(terminal.run("check", "--fail-on", "hot", hot)).isEqualTo(1);
        assertThat(terminal.run("check", "--fail-on", "hot", warm)).isZero();
        assertThat(terminal.run("check", "--fail-on", "warm", warm)).isEqualTo(1);
        assertThat(terminal.run("check", "--fail-on", "any", warm, hot)).isEqualTo(1);
    }

    @Test
    void textSaysWhereAndWhatInstead() throws IOException {
        terminal.run("check", letter(LETTER));

        assertThat(terminal.out())
                .containsIgnoringCase("letter.txt:6:5: hot: insult: “useless”")
                .contains("    → not helpful")
                .contains("1 document: 1 finding (1 hot, 0 warm).")
                .doesNotContain("\u001b");
    }

    @Test
    void coloursAreForTerminals() {
        terminal.inColour().run("check", letter(LETTER));

        assertThat(terminal.out()).contains("\u001b[31mhot\u001b[39m");
    }

    @Test
    void standardInputIsADash() {
        terminal.typing("This is useless.").run("check", "-");

        assertThat(terminal.out()).contains("-:1:9: hot");
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreChecked() {
        int code = terminal.run("check", folder.resolve("gone.txt").toString(), letter(LETTER));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("gone.txt").contains("no file");
        assertThat(terminal.out()).contains("useless");
    }

    @Test
    void aFolderIsNoLetter() {
        assertThat(terminal.run("check", folder.toString())).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("is a folder");
    }

    @Test
    void aBinaryFileIsNoLetter() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});

        assertThat(terminal.run("check", picture.toString())).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("not plain text");
    }

    @Test
    void aLetterOfMoreThanFiveMegabytesIsRefused() throws IOException {
        Path large = Files.writeString(folder.resolve("large.txt"), "a ".repeat(2_500_001));

        assertThat(terminal.run("check", large.toString())).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).contains("5 MB");
    }

    @Test
    void anOldWindowsFileIsReadAsOne() throws IOException {
        Path old = Files.write(folder.resolve("old.txt"), "“useless” café".getBytes(Charset.forName("windows-1252")));

        terminal.run("check", "--format", "json", old.toString());

        assertThat(terminal.requests().get(0).text()).isEqualTo("“useless” café");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path marked = Files.writeString(folder.resolve("bom.txt"), "\uFEFFuseless", StandardCharsets.UTF_8);
        Path wide = Files.write(folder.resolve("wide.txt"), "\uFEFFuseless".getBytes(StandardCharsets.UTF_16LE));

        terminal.run("check", marked.toString(), wide.toString());

        assertThat(terminal.requests()).extracting(request -> request.text()).containsExactly("useless", "useless");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "check --format xml -",
                "check --only spelling -",
                "check --fail-on hottest -",
                "check --variant en-AU -",
                "check --unknown -",
                "export -",
                "export --to odt -",
                "export --to pdf a b",
                "polish letter.txt"
            })
    void wrongUsageIsOneClearLine(String arguments) {
        int code = terminal.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err()).startsWith("redress: ").hasLineCount(1).contains("--help");
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "export --help", "export -h"})
    void helpIsEverywhere(String arguments) {
        assertThat(terminal.run(arguments.split(" "))).isZero();
        assertThat(terminal.out())
                .contains("Usage: redress")
                .contains("Exit codes")
                .contains("-h, --help");
    }

    @Test
    void helpKnowsEveryOption() {
        terminal.run("check", "--help");

        assertThat(terminal.out())
                .contains("--format=text|json", "--variant=en-GB|en-US", "--lines", "--only=tone")
                .contains("--fail-on=hot|warm|any", "standard input");
    }

    @Test
    void theVersionIsSaid() {
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out()).contains("9.8.7");
    }

    @Test
    void aMistakeOfOurOwnShowsNoWordOfTheLetter() {
        int code = terminal.run("check", letter("explode at this secret"));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err())
                .hasLineCount(1)
                .contains("IllegalStateException")
                .doesNotContain("secret");
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
