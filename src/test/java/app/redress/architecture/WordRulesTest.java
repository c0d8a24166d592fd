package app.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules on words, tried on words that break them. */
class WordRulesTest {
    @Test
    void aKeyThatTwoFeaturesClaimIsNamed() {
        assertThat(rules("send=Send", "send=Post it").keysClaimedTwice()).containsExactly("send");
    }

    @Test
    void aKeyThatStandsTwiceInOneFileIsNamed() {
        assertThat(rules("send=Send\nsend=Post it").keysClaimedTwice()).containsExactly("send");
    }

    @Test
    void aKeyWithoutWordsIsNamed() {
        assertThat(rules("send=Send").keysWithoutWords(List.of("send", "keep"))).containsExactly("keep");
    }

    @Test
    void wordsNobodySaysAreNamed() {
        WordRules rules = rules("send=Send\nkeep=Keep\nshown=Shown\ncategory.INSULT=Insult\nproblem.full=Disk full");
        SpokenWords spoken = spoken("words.getString(\"send\"); throw new ProblemException(\"full\", null);");

        assertThat(rules.wordsNobodySays(spoken, Set.of("shown"), List.of("category.INSULT")))
                .containsExactly("keep");
    }

    @Test
    void aKeyPutTogetherFromPiecesIsSaid() {
        WordRules rules = rules("day.since.today=since today\nday.since.never=never");
        SpokenWords spoken = spoken("String since = past(\"day.since\"); String today = key + \".today\";");

        assertThat(rules.wordsNobodySays(spoken, Set.of(), List.of())).containsExactly("day.since.never");
    }

    @Test
    void aColumnOfATableIsNoWord() {
        assertThat(spoken("row.getString(\"subject\");").asked()).isEmpty();
    }

    @Test
    void aPatternThatCannotBeReadIsNamed() {
        assertThat(rules("days={0,number\nplain=Send {it}").brokenPatterns()).containsExactly("days");
    }

    @Test
    void anApostropheThatAPatternWouldSwallowIsNamed() {
        WordRules rules =
                rules("days={0} days' wait\nproblem.full=The disk's full\nsaid=It's here\nright={0} days'' wait");

        assertThat(rules.wrongApostrophes(spoken("words.say(\"said\");")))
                .containsExactly("days", "problem.full", "said");
    }

    @Test
    void aDoubledApostropheThatAPersonWouldSeeIsNamed() {
        assertThat(rules("said=It''s here").wrongApostrophes(spoken("words.getString(\"said\");")))
                .containsExactly("said");
    }

    @Test
    void aCallThatBringsTooFewArgumentsIsNamed() {
        WordRules rules = rules("due={0} in {1} days\nproblem.gone={0} is gone");

        assertThat(rules.callsThatBringTooLittle(
                        spoken("words.say(\"due\", name); throw new ProblemException(\"gone\", e);")))
                .containsExactly("due", "problem.gone");
        assertThat(rules.callsThatBringTooLittle(
                        spoken("words.say(\"due\", name, 3); throw new ProblemException(\"gone\", e, name);")))
                .isEmpty();
    }

    private static WordRules rules(String... files) {
        return new WordRules(
                List.of(files).stream().map(text -> WordFile.of("words", text)).toList());
    }

    private static SpokenWords spoken(String statements) {
        return SpokenWords.in(JavaSources.of("class Letter { void write() { " + statements + " } }"));
    }
}
