package app.redress.rulebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.rulebook.Rule;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTest {
    private static final String GOOD = """
            {"id": "UK-OWN-1", "sectors": ["landlord"], "rule": "My tenancy gives 10 days.", "sureness": "A",
             "source": "tenancy agreement", "checkedOn": "2026-11-01",
             "clocks": [{"label": "Their answer is due", "whose": "theirs", "number": 10, "unit": "working-days",
                         "start": "the day I write", "startsOn": "complaint"}]}""";

    private final Words words = Words.load(Locale.UK);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("rules.json");
    }

    @Test
    void aRuleOfOnesOwnIsAdded() throws IOException {
        Rule added =
                written(GOOD).rules().stream().filter(Rule::own).findFirst().orElseThrow();

        assertThat(added.id()).isEqualTo("UK-OWN-1");
        assertThat(added.clocks()).hasSize(1);
    }

    @Test
    void aRuleWithTheIdOfOursReplacesIt() throws IOException {
        JsonRulebook rulebook = written(GOOD.replace("UK-OWN-1", "UK-11"));

        assertThat(rulebook.rules())
                .filteredOn(rule -> rule.id().equals("UK-11"))
                .extracting(Rule::rule)
                .containsExactly("My tenancy gives 10 days.");
        assertThat(rulebook.rules()).hasSameSizeAs(new JsonRulebook(folder.resolve("none")).rules());
    }

    @Test
    void aBrokenRuleIsNamedAndLeftOutAndTheOthersWork() throws IOException {
        JsonRulebook rulebook = written(GOOD.replace("UK-OWN-1", "UK-OWN-2").replace("working-days", "moons"), GOOD);

        assertThat(rulebook.rules()).filteredOn(Rule::own).extracting(Rule::id).containsExactly("UK-OWN-1");
        assertThat(said(rulebook)).singleElement().asString().contains("UK-OWN-2", "rules.json", "unit");
    }

    @Test
    void whatIsWrongIsSaidInWordsWithWhatMayStandThere() throws IOException {
        assertThat(said(written(GOOD.replace("working-days", "moons"))))
                .singleElement()
                .asString()
                .contains("“moons” is no unit of time", "working-days, working-days-and-saturdays, weeks")
                .doesNotContain("clocks[", "enumeration", "$");
        assertThat(said(written(GOOD.replace("\"number\": 10,", ""))))
                .singleElement()
                .asString()
                .contains("does not say how many days or weeks", "whole number from 1 to 10000");
    }

    @Test
    void everyFieldHasASentenceOfItsOwn() throws IOException {
        for (String field :
                List.of("sectors", "rule", "sureness", "source", "checkedOn", "label", "whose", "start", "startsOn")) {
            assertThat(said(written(GOOD.replace("\"" + field + "\":", "\"other\":"))))
                    .as(field)
                    .singleElement()
                    .asString()
                    .contains("(" + field + ")", "Put it right")
                    .doesNotContain("{");
        }
    }

    @Test
    void aRuleWithoutAnIdIsNamedByItsPlace() throws IOException {
        assertThat(said(written(GOOD, "{\"rule\": \"no id\"}")))
                .singleElement()
                .asString()
                .contains("Your rule 2");
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNamed() throws IOException {
        assertThat(said(written(GOOD.replace("2026-11-01", "2026-02-30"))))
                .singleElement()
                .asString()
                .contains("UK-OWN-1", "not in the calendar");
    }

    @Test
    void theSecondOfTwoWithOneIdIsLeftOut() throws IOException {
        JsonRulebook rulebook = written(GOOD, GOOD.replace("My tenancy", "Another"));

        assertThat(rulebook.rules())
                .filteredOn(Rule::own)
                .extracting(Rule::rule)
                .containsExactly("My tenancy gives 10 days.");
        assertThat(said(rulebook)).singleElement().asString().contains("twice");
    }

    @Test
    void aFileThatIsNoJsonIsNamedWithItsLine() throws IOException {
        Files.writeString(file, "{\"rules\": [\n{]}");

        assertThat(said(new JsonRulebook(file))).singleElement().asString().contains("rules.json", "line 2");
    }

    @Test
    void aFileWithoutRulesIsNamed() throws IOException {
        Files.writeString(file, "[1, 2]");

        assertThat(said(new JsonRulebook(file))).singleElement().asString().contains("no list");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Files.writeString(file, "");

        assertThat(said(new JsonRulebook(file))).hasSize(1);
    }

    @Test
    void aHugeFileIsNotReadIntoMemory() throws IOException {
        Files.writeString(file, " ".repeat(OwnRules.LARGEST + 1));

        assertThat(said(new JsonRulebook(file))).singleElement().asString().contains("KB");
    }

    @Test
    void aFolderInItsPlaceIsNamed() throws IOException {
        Files.createDirectory(file);

        assertThat(said(new JsonRulebook(file))).singleElement().asString().contains("cannot be read");
    }

    private JsonRulebook written(String... rules) throws IOException {
        Files.writeString(file, "{\"rules\": [" + String.join(",", rules) + "]}");
        return new JsonRulebook(file);
    }

    private List<String> said(JsonRulebook rulebook) {
        return rulebook.problems().stream().map(words::say).toList();
    }
}
