package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.patterns.AbstractPatternRule;

class NeededLettersTest {
    @Test
    void aPlainWordIsNeeded() {
        assertThat(NeededLetters.of("\\bidiot\\b")).containsExactly(Set.of("idiot"));
    }

    @Test
    void oneOfTheAlternativesIsNeeded() {
        assertThat(NeededLetters.of("\\b(?:fool|clown)s?")).containsExactly(Set.of("fool", "clown"));
    }

    @Test
    void whatMayBeMissingIsNotNeeded() {
        assertThat(NeededLetters.of("(?:very )?\\w+")).isEmpty();
        assertThat(NeededLetters.of("(?:very )*bad")).containsExactly(Set.of("bad"));
    }

    @Test
    void aSequenceNeedsAllItsParts() {
        assertThat(NeededLetters.of("good (?:job|work) .*again"))
                .containsExactly(Set.of("good "), Set.of("job", "work"), Set.of("again"));
    }

    @Test
    void aGroupOfOneAlternativeNeedsAllOfItsParts() {
        assertThat(NeededLetters.of("\\b(?:the (?:18|19)\\d\\ds)\\b"))
                .containsExactly(Set.of("the "), Set.of("18", "19"));
    }

    @Test
    void escapedMarksStandForThemselves() {
        assertThat(NeededLetters.of("a\\.s\\.a\\.p\\.?!")).containsExactly(Set.of("a.s.a.p"));
    }

    @Test
    void anyWhiteSpaceIsOneSpace() {
        String spaced = "in(?:[\\s\u00A0\u202F]+)on(?:[\\s\u00A0\u202F]+)it";
        assertThat(NeededLetters.of(spaced)).containsExactly(Set.of("in on it"));
        assertThat(NeededLetters.singleSpaced("in\u00A0 on\tit")).isEqualTo("in on it");
    }

    @Test
    void lookingAroundNeedsNothing() {
        assertThat(NeededLetters.of("(?<!not )late(?= again)")).containsExactly(Set.of("late"));
    }

    @Test
    void aRuleIsACandidateForEachOfItsOwnExamples() {
        EnglishAnalysis analysis = new EnglishAnalysis(EnglishVariant.GB, 0);
        List<AbstractPatternRule> rules = new ToneRules(analysis.language(), 0).all();
        CandidateRules<AbstractPatternRule> candidates = new CandidateRules<>(rules);
        for (AbstractPatternRule rule : rules) {
            for (IncorrectExample example : rule.getIncorrectExamples()) {
                String text = example.getExample().replaceAll("</?marker>", "");
                assertThat(analysis.analyze(text).stream().flatMap(sentence -> candidates.of(sentence.sentence())))
                        .as(rule.getFullId() + ": " + text)
                        .contains(rule);
            }
        }
        assertThat(candidates.triedAlways())
                .as("rules that say nothing of what they need")
                .isLessThan(10);
    }

    @Test
    void nothingIsLostAgainstTryingEveryRule() {
        EnglishAnalysis analysis = new EnglishAnalysis(EnglishVariant.GB, 0);
        ToneRules rules = new ToneRules(analysis.language(), 0);
        String text =
                "Thanks for losing my bag, you useless IDIOTS. What a joke! I will make you pay, and nobody EVER cares.";
        for (EnglishAnalysis.Analyzed sentence : analysis.analyze(text)) {
            Stream<String> all = rules.all().stream()
                    .flatMap(rule -> Arrays.stream(ToneRules.matches(rule, sentence.sentence()))
                            .map(match -> rule.getId()));
            assertThat(rules.hear(sentence).stream().map(alarm -> alarm.rule().toUpperCase(Locale.ROOT)))
                    .containsExactlyElementsOf(all.toList());
        }
    }
}
