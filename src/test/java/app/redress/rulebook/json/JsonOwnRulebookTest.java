package app.redress.rulebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Rule;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonOwnRulebookTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private JsonRulebook all = new JsonRulebook(file);
    private JsonOwnRulebook own = new JsonOwnRulebook(file);

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("rules.json");
        all = new JsonRulebook(file);
        own = new JsonOwnRulebook(file);
    }

    @Test
    void everyRuleOfOursIsReadAgainAsItWasKept() {
        all.rules().forEach(own::keep);

        assertThat(all.problems()).isEmpty();
        assertThat(all.rules()).allMatch(Rule::own);
        assertThat(all.rules())
                .usingRecursiveComparison()
                .ignoringFields("own")
                .isEqualTo(new JsonRulebook(folder.resolve("none")).rules());
    }

    @Test
    void aCorrectedRuleStandsInPlaceOfOursUntilItIsTakenOut() {
        own.keep(rule("UK-11"));
        assertThat(rule("UK-11").own()).isTrue();

        own.remove("UK-11");

        assertThat(rule("UK-11").own()).isFalse();
    }

    @Test
    void whatElseStandsInTheFileIsLeftAlone() throws IOException {
        Files.writeString(file, """
            {"mine": "a remark", "rules": [{"id": "UK-OWN-1", "rule": 7}]}""");

        own.keep(rule("UK-11"));

        assertThat(Files.readString(file)).contains("a remark", "UK-OWN-1");
        assertThat(all.problems()).hasSize(1);
        assertThat(own.freeId(Jurisdiction.UK)).isEqualTo("UK-OWN-2");
    }

    @Test
    void aBrokenFileIsNotWrittenOver() throws IOException {
        Files.writeString(file, "{\"rules\": [");

        assertThatThrownBy(() -> own.keep(rule("UK-11")))
                .isInstanceOfSatisfying(ProblemException.class, told -> assertThat(told.problem())
                        .isEqualTo("ownRules.broken"));
        assertThat(file).hasContent("{\"rules\": [");
    }

    @Test
    void theFileToShowIsThereEvenWithoutRules() {
        assertThat(own.file()).exists();
        assertThat(all.problems()).isEmpty();
    }

    private Rule rule(String id) {
        return all.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
