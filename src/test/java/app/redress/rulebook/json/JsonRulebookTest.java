package app.redress.rulebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.rulebook.Rule;
import app.redress.rulebook.Sureness;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that ship. */
class JsonRulebookTest {
    private final JsonMapper mapper = new JsonMapper();
    private final JsonRulebook rulebook = new JsonRulebook(Path.of("no rules of one's own"));
    private final List<Rule> rules = rulebook.rules();

    @Test
    void everyRuleThatWasConfirmedIsThereAndNoOther() {
        Stream<String> expected = Stream.of(
                        ids("UK", 32, Set.of(4, 7, 21, 30, 31, 32)),
                        ids("IE", 11, Set.of()),
                        ids("EU", 18, Set.of(8, 17)),
                        ids("US", 21, Set.of(18, 19, 20, 21)),
                        ids("CA", 8, Set.of(7)),
                        ids("AU", 8, Set.of(7)))
                .flatMap(id -> id);

        assertThat(rules).extracting(Rule::id).containsExactlyElementsOf(expected.toList());
        assertThat(rulebook.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ie", "eu", "us", "ca", "au"})
    void everyRuleKeepsToTheSchema(String jurisdiction) throws IOException {
        RuleSchema schema = new RuleSchema(mapper);
        JsonNode rows = rows(jurisdiction);

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(schema.firstFault(row))
                .isEmpty());
    }

    @Test
    void whatWasReadSecondHandSaysUsually() {
        assertThat(rules)
                .filteredOn(rule -> rule.sureness() == Sureness.B)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.rule()).containsIgnoringCase("usually"));
    }

    @Test
    void aNextBodyIsNamedSoThatASentenceCanGoOnBehindIt() {
        assertThat(rules)
                .flatExtracting(rule -> rule.nextBody().stream().toList())
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(name.replaceAll("\\([^)]*\\)", "")).doesNotContain(",", ";"));
    }

    @Test
    void whatIsDisputedShowsBothSides() {
        assertThat(rules)
                .filteredOn(rule -> rule.sureness() == Sureness.X)
                .extracting(Rule::id)
                .containsExactly("EU-07", "EU-10", "CA-05");
        assertThat(rules).filteredOn(rule -> rule.sureness() == Sureness.X).allSatisfy(rule -> assertThat(rule.sides())
                .hasSizeGreaterThan(1));
    }

    @Test
    void everyRuleHasItsSourceAndTheDayItWasChecked() {
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.checkedOn()).isBetween("2026-11-21", "2026-11-22");
        });
    }

    @Test
    void aDoorThatOpensHasSomebodyBehindIt() {
        assertThat(rules)
                .filteredOn(rule -> rule.clocks().stream().anyMatch(clock -> clock.opensNextBody()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.nextBody()).isPresent());
    }

    private JsonNode rows(String jurisdiction) throws IOException {
        String name = "/app/redress/rulebook/rules/" + jurisdiction + ".json";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            return mapper.readTree(in).path("rules");
        }
    }

    private static Stream<String> ids(String jurisdiction, int last, Set<Integer> without) {
        return IntStream.rangeClosed(1, last)
                .filter(number -> !without.contains(number))
                .mapToObj(number -> "%s-%02d".formatted(jurisdiction, number));
    }
}
