package app.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesAndFlightsTest {
    private final TestTerminal terminal = new TestTerminal();

    @Test
    void aRuleIsOneObjectALine() throws IOException {
        int code = terminal.run("rules", "--id", "UK-11", "--event", "2026-03-03", "--format", "json");

        assertThat(code).isZero();
        assertThat(terminal.out().lines()).hasSize(1);
        JsonNode rule = new ObjectMapper().readTree(terminal.out());
        assertThat(rule.path("id").asText()).isEqualTo("UK-11");
        assertThat(rule.path("sureness").asText()).isEqualTo("A");
        assertThat(rule.path("checked").asText()).isEqualTo("2026-11-21");
        assertThat(rule.path("source").asText()).contains("DISP");
        assertThat(rule.path("due")).hasSize(1);
        assertThat(rule.path("due").get(0).path("date").asText()).isEqualTo("2026-04-28");
        assertThat(rule.path("due").get(0).path("label").asText()).isNotBlank();
        assertThat(rule.path("due").get(0).path("arithmetic").asText()).contains("8 weeks from 3 March 2026");
        assertThat(rule.path("due").get(0).path("next_body_from").asText()).isEqualTo("2026-04-29");
    }

    @Test
    void withoutAnEventThereAreNoDueDates() throws IOException {
        terminal.run("rules", "--jurisdiction", "gb", "--sector", "rail", "--format", "json");

        List<JsonNode> rules = StreamSupport.stream(
                        new ObjectMapper()
                                .readerFor(JsonNode.class)
                                .<JsonNode>readValues(terminal.out())
                                .readAll()
                                .spliterator(),
                        false)
                .toList();
        assertThat(rules)
                .extracting(rule -> rule.path("id").asText())
                .containsExactly("UK-05", "UK-19", "UK-20", "UK-28");
        assertThat(rules).noneMatch(rule -> rule.has("due"));
    }

    @Test
    void textSaysWhereItStandsAndWhatItIs() {
        int code = terminal.run("rules", "--id", "UK-19", "--event", "2026-06-01", "--region", "scotland");

        assertThat(code).isZero();
        assertThat(terminal.out())
                .contains("28 July 2026", "Rail Ombudsman", "checked on 21 November 2026", "not legal advice", "old");
    }

    @Test
    void aRuleThatIsNotSureIsNotThere() {
        assertThat(terminal.run("rules", "--id", "UK-04", "--format", "json")).isZero();
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules --jurisdiction XX",
                "rules --jurisdiction UK --region Atlantis",
                "rules --region SCT",
                "rules --sector moonbeams",
                "rules --event 2026-02-30",
                "rules --event yesterday",
                "flight --from DUB --regime eu",
                "flight --from DUB --to LIS",
                "flight --from DUB --to LIS --regime us",
                "flight --from DUB --to QQQ --regime eu",
                "flight --from DUB --to DUB --regime eu",
                "flight --from DUB --to LIS --regime eu --delay -5",
                "flight --from DUB --to LIS --regime eu --delay soon",
                "flight --from DUB --to LIS --regime eu --delay 200 --cancelled",
                "flight --from DUB --to LIS --regime eu --notice 5"
            })
    void badUsageIsOneLineAndExitCodeTwo(String line) {
        int code = terminal.run(line.split(" ", -1));

        assertThat(code).isEqualTo(2);
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void aFlightSaysItsSumAndHowItWasWorkedOut() throws IOException {
        int code = terminal.run(
                "flight",
                "--from",
                "dub",
                "--to",
                "LIS",
                "--regime",
                "eu",
                "--cancelled",
                "--notice",
                "5",
                "--rerouted-delay",
                "540",
                "--format",
                "json");

        assertThat(code).isZero();
        JsonNode flight = new ObjectMapper().readTree(terminal.out());
        assertThat(flight.path("distance_km").asInt()).isBetween(1630, 1655);
        assertThat(flight.path("amount").asInt()).isEqualTo(400);
        assertThat(flight.path("currency").asText()).isEqualTo("EUR");
        assertThat(flight.path("arithmetic").asText()).contains("€400");
        assertThat(flight.has("depends")).isFalse();
    }

    @Test
    void aFlightSaysWhatItDependsOn() throws IOException {
        terminal.run("flight", "--from", "LHR", "--to", "JFK", "--regime", "uk", "--format", "json");

        JsonNode flight = new ObjectMapper().readTree(terminal.out());
        assertThat(flight.has("amount")).isFalse();
        assertThat(flight.path("depends").asText()).contains("It depends on what happened");
    }

    @Test
    void theSumIsNoPromise() {
        terminal.run("flight", "--from", "LHR", "--to", "JFK", "--regime", "uk", "--delay", "300");

        assertThat(terminal.out()).contains("£520", "not a promise");
    }
}
