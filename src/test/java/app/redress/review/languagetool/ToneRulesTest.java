package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.Category;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.languagetool.rules.ExampleSentence;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** Runs every example that stands in the tone rule files. */
class ToneRulesTest {
    private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis(EnglishVariant.GB, 0);
    private static final ToneRules RULES = new ToneRules(ANALYSIS.language(), 0);

    static Stream<AbstractPatternRule> rules() {
        return RULES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyWrongExampleIsHeardWhereItIsMarked(AbstractPatternRule rule) {
        assertThat(rule.getIncorrectExamples()).isNotEmpty();
        for (ExampleSentence example : rule.getIncorrectExamples()) {
            String marked = example.getExample();
            String text = ExampleSentence.cleanMarkersInExample(marked);
            String expected = marked.substring(marked.indexOf("<marker>") + 8, marked.indexOf("</marker>"));
            assertThat(heard(rule, text)).as(rule.getFullId() + ": " + text).contains(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRightExampleIsLeftAlone(AbstractPatternRule rule) {
        assertThat(rule.getCorrectExamples()).isNotEmpty();
        for (ExampleSentence example : rule.getCorrectExamples()) {
            assertThat(heard(rule, example.getExample())).as(rule.getFullId()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyToneCategoryThatPatternsCanSayHasItsFile(Category category) {
        Set<Category> otherwise = Set.of(Category.SHOUTING, Category.VAGUE);
        if (category.isTone() && !otherwise.contains(category)) {
            assertThat(ToneRules.class.getResource(ToneRules.file(category))).isNotNull();
        }
    }

    @Test
    void identifiersAreUniqueAndSeveritiesSaid() {
        Set<String> seen = new HashSet<>();
        for (AbstractPatternRule rule : RULES.all()) {
            assertThat(seen.add(rule.getFullId())).as(rule.getFullId()).isTrue();
            assertThat(ToneRules.severity(rule)).isNotNull();
            assertThat(rule.getMessage()).as(rule.getFullId()).isNotBlank();
        }
    }

    private static List<String> heard(AbstractPatternRule rule, String text) {
        return ANALYSIS.analyze(text).stream()
                .flatMap(sentence -> Arrays.stream(ToneRules.matches(rule, sentence.sentence()))
                        .map(match -> text.substring(
                                match.getFromPos() + sentence.start(), match.getToPos() + sentence.start())))
                .toList();
    }
}
