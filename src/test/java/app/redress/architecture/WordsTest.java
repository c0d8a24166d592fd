package app.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.architecture.SpokenWords.Asked;
import app.redress.drafting.json.JsonSituations;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word a person reads stands in a bundle once, is said somewhere, and reads as it was written. */
class WordsTest {
    private final List<WordFile> files = WordFile.all();
    private final WordRules rules = new WordRules(files);
    private final SpokenWords spoken = SpokenWords.in(JavaSources.ofRedress());
    private final Set<String> shown = Screen.all().stream()
            .flatMap(screen -> ScreenRules.keys(screen).stream())
            .collect(Collectors.toSet());

    @Test
    void everyFileOfWordsIsJoined() {
        assertThat(files)
                .map(file -> file.name().replaceFirst("\\.properties$", "").replace('/', '.'))
                .containsExactlyInAnyOrderElementsOf(Words.BUNDLES);
        assertThat(Words.load(Locale.UK).keySet()).isNotEmpty();
    }

    @Test
    void noKeyIsClaimedTwice() {
        assertThat(rules.keysClaimedTwice()).isEmpty();
    }

    @Test
    void everyKeyInAScreenHasItsWords() {
        assertThat(rules.keysWithoutWords(shown)).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasItsWords() {
        assertThat(rules.keysWithoutWords(
                        spoken.asked().stream().map(Asked::key).toList()))
                .isEmpty();
    }

    @Test
    void everyMemberOfAFamilyHasItsWords() {
        assertThat(rules.keysWithoutWords(WordFamilies.keys())).isEmpty();
    }

    @Test
    void everyWordIsSaidSomewhere() {
        assertThat(rules.wordsNobodySays(spoken, shown, WordFamilies.keys())).isEmpty();
    }

    @Test
    void everyPatternCanBeRead() {
        assertThat(rules.brokenPatterns()).isEmpty();
    }

    @Test
    void noApostropheIsSwallowedOrDoubled() {
        assertThat(rules.wrongApostrophes(spoken)).isEmpty();
    }

    @Test
    void emailIsSpelledInOneWayEverywhere() {
        Words words = Words.load(Locale.UK);

        assertThat(words.keySet())
                .filteredOn(key -> words.getString(key).matches("(?si).*\\be-mail.*"))
                .isEmpty();
        assertThat(new JsonSituations(Path.of("none")).all())
                .filteredOn(situation -> situation.toString().matches("(?si).*\\be-mail.*"))
                .isEmpty();
    }

    @Test
    void everyCallBringsWhatItsWordsWaitFor() {
        assertThat(rules.callsThatBringTooLittle(spoken)).isEmpty();
    }
}
