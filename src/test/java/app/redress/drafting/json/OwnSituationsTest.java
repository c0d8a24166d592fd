package app.redress.drafting.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.Situation;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSituationsTest {
    private static final String GOOD = """
            {"id": "my-boiler", "sector": "Boilers", "title": "My boiler", "summary": "It is cold.",
             "subject": "Complaint: boiler", "body": ["{salutation}", "It is cold.", "{sender}"]}
            """;

    private final Words words = Words.load(Locale.UK);

    @TempDir
    Path folder;

    @Test
    void thePersonsOwnComeAfterOurs() throws IOException {
        write("boiler.json", GOOD);
        write("notes.txt", "not a template");

        List<Situation> all = situations().all();

        assertThat(all.get(all.size() - 1).title()).isEqualTo("My boiler");
        assertThat(all.get(all.size() - 1).body()).isEqualTo("{salutation}\n\nIt is cold.\n\n{sender}");
        assertThat(situations().problems()).isEmpty();
    }

    @Test
    void aFileWithBrokenJsonIsNamedWithItsLineAndTheOthersWork() throws IOException {
        write("a-broken.json", "{\n\"id\": \"x\",\n\"title\": oops\n}");
        write("boiler.json", GOOD);

        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("a-broken.json")
                .contains("line 3");
        assertThat(situations().all()).extracting(Situation::id).contains("my-boiler");
    }

    @Test
    void aMissingFieldIsNamed() throws IOException {
        write("short.json", "{\"id\": \"short\", \"title\": \"T\", \"boddy\": [\"x\"]}");

        assertThat(said()).singleElement().asString().contains("short.json", "sector, summary, subject, body");
    }

    @Test
    void aFieldOfTheWrongTypeIsNamed() throws IOException {
        write("wrong.json", GOOD.replace("[\"{salutation}\", \"It is cold.\", \"{sender}\"]", "{\"a\": 1}"));

        assertThat(said()).singleElement().asString().contains("wrong.json", "body");
    }

    @Test
    void aFileThatIsNoObjectIsNamed() throws IOException {
        write("list.json", "[1, 2]");
        write("nothing.json", "");
        write("null.json", "null");

        assertThat(said()).hasSize(3).allMatch(sentence -> sentence.contains("does not hold one situation"));
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        write("huge.json", "[" + " ".repeat(5_000_000) + "]");

        assertThat(said()).singleElement().asString().contains("huge.json", "64 KB");
    }

    @Test
    void bytesThatAreNoTextAreNamed() throws IOException {
        byte[] noise = new byte[2000];
        new java.util.Random(7).nextBytes(noise);
        Files.write(folder.resolve("noise.json"), noise);
        Files.createDirectory(folder.resolve("folder.json"));

        assertThat(said()).hasSize(2);
    }

    @Test
    void anIdThatIsTakenIsNamed() throws IOException {
        write("mine.json", GOOD.replace("my-boiler", "faulty-goods"));

        assertThat(said()).singleElement().asString().contains("mine.json", "faulty-goods");
    }

    @Test
    void aMistakeInBracesIsNamed() throws IOException {
        write("brace.json", GOOD.replace("{sender}", "{sendr}"));

        assertThat(said()).singleElement().asString().contains("brace.json", "{sendr}");
    }

    private JsonSituations situations() {
        return new JsonSituations(folder);
    }

    private List<String> said() {
        return situations().problems().stream()
                .map((ProblemException p) -> words.say(p))
                .toList();
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }
}
