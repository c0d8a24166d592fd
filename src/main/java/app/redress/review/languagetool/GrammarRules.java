package app.redress.review.languagetool;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.text.Latest;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;

/**
 * LanguageTool's own spelling and grammar rules, less those that nag about style: a complaint is judged on its tone by
 * our rules, and for the rest only plain mistakes count.
 */
final class GrammarRules {
    private static final Set<String> MISTAKES = Set.of(
            "GRAMMAR",
            "TYPOS",
            "CASING",
            "CONFUSED_WORDS",
            "COMPOUNDING",
            "NONSTANDARD_PHRASES",
            "PUNCTUATION",
            "COLLOCATIONS");
    /** Rules of those categories that mistake letters, dates or names for mistakes. */
    private static final Set<String> TOO_KEEN = Set.of(
            "EN_COMPOUNDS",
            "PROFANITY",
            "EN_GB_SIMPLE_REPLACE",
            "UPPERCASE_SENTENCE_START",
            "DATE_WEEKDAY",
            "COMMA_COMPOUND_SENTENCE",
            "COMMA_COMPOUND_SENTENCE_2",
            "SENTENCE_FRAGMENT",
            "EN_UNPAIRED_BRACKETS",
            "OXFORD_SPELLING_Z_NOT_S",
            "WHITESPACE_RULE",
            "TOO_LONG_SENTENCE",
            "MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE",
            "AI_HYDRA_LEO_MISSING_COMMA",
            "PROFANITY_XML",
            "ON_IN_THE_AFTERNOON",
            "DASH_RULE",
            "HYPHEN_TO_EN",
            "WORRY_FOR");

    private static final int SUGGESTIONS = 3;

    private final Language language;
    private final Words words;
    private final CandidateRules<Rule> rules;
    private final Map<String, List<RuleMatch>> known;

    /** @param remembered how many sentences are searched but once */
    GrammarRules(EnglishAnalysis analysis, Words words, int remembered) {
        this.words = words;
        this.known = new Latest<>(remembered);
        this.language = analysis.language();
        this.rules = new CandidateRules<>(new JLanguageTool(language)
                .getAllActiveRules().stream()
                        .filter(rule -> !(rule instanceof TextLevelRule))
                        .filter(GrammarRules::findsMistakes)
                        .toList());
    }

    private static boolean findsMistakes(Rule rule) {
        return rule.isDictionaryBasedSpellingRule()
                || (MISTAKES.contains(rule.getCategory().getId().toString()) && !TOO_KEEN.contains(rule.getId()));
    }

    /** Mistakes in {@code analyzed}, the gravest rule first; ranges counted in {@code paragraph}. */
    List<Finding> find(Analyzed analyzed, String paragraph) {
        return known.computeIfAbsent(analyzed.sentence().getText(), text -> search(analyzed.sentence())).stream()
                .map(match -> finding(match, analyzed, paragraph))
                .toList();
    }

    private List<RuleMatch> search(AnalyzedSentence sentence) {
        return rules.of(sentence)
                .flatMap(rule -> Arrays.stream(ToneRules.matches(rule, sentence)))
                .sorted(Comparator.comparing((RuleMatch match) -> -language.getRulePriority(match.getRule())))
                .toList();
    }

    private static String message(RuleMatch match) {
        return match.getMessage().replace("<suggestion>", "\u2018").replace("</suggestion>", "\u2019");
    }

    private Finding finding(RuleMatch match, Analyzed analyzed, String paragraph) {
        TextRange range = analyzed.asWritten(new TextRange(match.getFromPos(), match.getToPos()));
        boolean spelling = match.getRule().isDictionaryBasedSpellingRule();
        return new Finding(
                range,
                range.of(paragraph),
                spelling ? Category.SPELLING : Category.GRAMMAR,
                Severity.NOTE,
                match.getRule().getId(),
                spelling ? words.getString("tone.rule.SPELLING") : message(match),
                match.getSuggestedReplacements().stream().limit(SUGGESTIONS).toList());
    }
}
