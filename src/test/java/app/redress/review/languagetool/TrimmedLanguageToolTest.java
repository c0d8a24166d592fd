package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;

/** We leave out many of LanguageTool's libraries; no rule may miss one of them. */
class TrimmedLanguageToolTest {
    private static final List<String> CORPUS = List.of(
            "I have recieved teh parcel on 31 Febuary 2025, and its colour are wrong.",
            "He dont knows why the the driver have went to you're house, who's door was open.",
            "Its been an hour since I called at 5pm p.m. on Monday, 3 March 2025; nobody answered .",
            "the manager which I spoke to (Mr Crook said \"we could of helped\".",
            "Please pay £1,250.00 or $40 for 12 feet of cable, 3 miles and 70 °F within fourteen working days.",
            "There is less people then I expected, alot of them was more better at there job.",
            "An university sent a email to i and my wife's; they was dissapointed.",
            "We would like to thankyou for you're help in resolving this peice of correspondance.");

    private static final AnnotatedText ANNOTATED =
            new AnnotatedTextBuilder().addText(String.join("\n\n", CORPUS)).build();

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US"})
    void everyRuleRunsOnTheTrimmedClassPath(String variant) throws IOException {
        JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode(variant));
        List<AnalyzedSentence> sentences = languageTool.analyzeText(String.join("\n\n", CORPUS));
        Map<String, Throwable> broken = new TreeMap<>();
        int matches = 0;
        for (Rule rule : languageTool.getAllRules()) {
            try {
                matches += run(rule, sentences);
            } catch (LinkageError | RuntimeException e) {
                broken.put(rule.getFullId(), e);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(matches).isGreaterThan(20);
    }

    private static int run(Rule rule, List<AnalyzedSentence> sentences) throws IOException {
        int matches = 0;
        if (rule instanceof TextLevelRule textLevel) {
            matches += suggested(textLevel.match(sentences, ANNOTATED));
        } else {
            for (AnalyzedSentence sentence : sentences) {
                matches += suggested(rule.match(sentence));
            }
        }
        return matches;
    }

    /** Suggestions are made on demand only, so they are asked for too. */
    private static int suggested(RuleMatch[] matches) {
        for (RuleMatch match : matches) {
            assertThat(match.getSuggestedReplacements()).isNotNull();
        }
        return matches.length;
    }
}
