package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.PlainTextLetter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftCommandTest {
    private static final String FACTS = """
            {"sender": {"name": "Amara Osei", "address": ["14 Mill Lane", "Leeds LS6 2QT"], "country": "GB",
                        "email": "amara@example.org"},
             "company": {"name": "Harbour & Finch Ltd", "attention": "Ms Finch"},
             "item": "a kettle", "references": [{"kind": "order", "value": "HF-1"}], "evidence": ["the receipt"]}
            """;

    private final TestTerminal terminal = new TestTerminal();

    @Test
    void theLetterCanBeReadByCheckAndExport() {
        assertThat(terminal.typing(FACTS).run("draft", "--situation", "faulty-goods", "--facts", "-"))
                .isZero();

        PlainTextLetter letter = PlainTextLetter.read(terminal.out(), LocalDate.of(2026, 11, 21));
        assertThat(letter.sender().name()).isEqualTo("Amara Osei");
        assertThat(letter.sender().email()).isEqualTo("amara@example.org");
        assertThat(letter.recipient().name()).isEqualTo("Harbour & Finch Ltd");
        assertThat(letter.subject()).isEqualTo("Complaint: faulty goods, order HF-1");
        assertThat(letter.reference()).isEqualTo("HF-1");
        assertThat(letter.enclosures()).containsExactly("the receipt");
        assertThat(letter.date()).contains(LocalDate.of(2026, 11, 21));
        assertThat(letter.body().of(letter.text())).startsWith("Dear Ms Finch,").endsWith("Amara Osei\n");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aShortLetterHasItsSubjectOnlyAndSaysHowLongItIs() {
        terminal.typing(FACTS).run("draft", "--situation", "faulty-goods", "--facts", "-", "--style", "short");

        assertThat(terminal.out()).startsWith("Subject: ").doesNotContain("From:", "To:");
        assertThat(terminal.err()).contains(" words, ").contains(" characters.");
    }

    @Test
    void aPlainLetterSaysWhyItIsPlain() {
        terminal.typing("{\"grave\": [\"injury\"]}").run("draft", "--situation", "faulty-goods", "--facts", "-");

        assertThat(terminal.err()).containsOnlyOnce("somebody has been hurt");
    }

    @Test
    void everyRungHasItsLetter() {
        for (String rung : List.of("reminder", "final", "body", "dispute", "before-claim", "accept", "thanks")) {
            assertThat(terminal.typing(FACTS)
                            .run("draft", "--situation", "faulty-goods", "--facts", "-", "--rung", rung))
                    .isZero();
            assertThat(terminal.out()).contains("Dear ");
        }
    }

    @Test
    void badFactsAreOneClearLine() {
        int code =
                terminal.typing("{\"itm\": \"a kettle\"}").run("draft", "--situation", "faulty-goods", "--facts", "-");

        assertThat(code).isEqualTo(CommandLineInterface.UNUSABLE);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).singleElement().asString().contains("itm");
    }

    @Test
    void anUnknownSituationRungOrStyleIsNamed() {
        assertThat(terminal.typing("{}").run("draft", "--situation", "dragons", "--facts", "-"))
                .isEqualTo(CommandLineInterface.UNUSABLE);
        assertThat(terminal.err()).contains("dragons");
        assertThat(terminal.run("draft", "--situation", "faulty-goods", "--facts", "-", "--rung", "last"))
                .isEqualTo(CommandLineInterface.UNUSABLE);
        assertThat(terminal.err()).contains("before-claim");
        assertThat(terminal.run("draft", "--facts", "-")).isEqualTo(CommandLineInterface.UNUSABLE);
        assertThat(terminal.run("draft", "--situation", "faulty-goods", "--facts", "nowhere.json"))
                .isEqualTo(CommandLineInterface.UNUSABLE);
        assertThat(terminal.err().lines()).hasSize(1);
    }

    @Test
    void theSchemaIsPrintedByItself() throws JsonProcessingException {
        assertThat(terminal.run("draft", "--schema")).isZero();
        assertThat(new ObjectMapper().readTree(terminal.out()).get("properties").has("remedy"))
                .isTrue();
    }

    @Test
    void situationsAreListedForReading() {
        assertThat(terminal.run("situations")).isZero();
        assertThat(terminal.out()).contains("faulty-goods (Shops and goods): Something I bought is faulty");
    }

    @Test
    void situationsAreListedForScriptsWithTheirQuestions() throws JsonProcessingException {
        terminal.run("situations", "--format", "json");
        JsonNode flight = terminal.jsonLines().stream()
                .filter(line -> line.get("id").asText().startsWith("flight"))
                .findFirst()
                .orElseThrow();

        assertThat(flight.get("questions").findValuesAsText("id")).contains("details.flight", "company.name", "tried");
        assertThat(flight.get("questions").findValuesAsText("why")).noneMatch(String::isBlank);
        assertThat(flight.get("remedies")).isNotEmpty();
        assertThat(flight.get("evidence")).isNotEmpty();
    }
}
