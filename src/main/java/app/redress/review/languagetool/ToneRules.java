package app.redress.review.languagetool;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Alarm;
import app.redress.text.Latest;
import app.redress.text.TextRange;
import app.redress.text.WordList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * Our tone rules, written in LanguageTool's own pattern format: one file per {@link Category}, named after it. A rule's
 * {@code prio} says how grave it is: 3 hot, 2 warm, 1 a note.
 */
final class ToneRules {
    private static final String WORDS = "tone-words.dtd";

    private final List<AbstractPatternRule> rules;
    private final CandidateRules<AbstractPatternRule> candidates;
    private final Map<String, List<Alarm>> known;

    /** @param remembered how many sentences are heard but once */
    ToneRules(Language language, int remembered) {
        this.known = new Latest<>(remembered);
        this.rules = Stream.of(Category.values())
                .filter(Category::isTone)
                .flatMap(category -> load(category, language).stream())
                .toList();
        this.candidates = new CandidateRules<>(rules);
    }

    List<AbstractPatternRule> all() {
        return rules;
    }

    static String file(Category category) {
        return "tone-" + category.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml";
    }

    private static List<AbstractPatternRule> load(Category category, Language language) {
        try (InputStream file = ToneRules.class.getResourceAsStream(file(category))) {
            return file == null
                    ? List.of()
                    : new PatternRuleLoader().getRules(withSharedWords(file), file(category), language);
        } catch (IOException e) {
            throw new UncheckedIOException("tone rules of " + category, e);
        }
    }

    /** LanguageTool does not read a DTD beside a file of rules, so its words go into the file's own. */
    private static InputStream withSharedWords(InputStream file) throws IOException {
        String shared = String.join("\n", WordList.lines(ToneRules.class, WORDS));
        String doctype = "SYSTEM \"" + WORDS + "\"";
        String rules = new String(file.readAllBytes(), UTF_8)
                .replace(doctype + " [", "[" + shared)
                .replace(doctype + ">", "[" + shared + "]>");
        return new ByteArrayInputStream(rules.getBytes(UTF_8));
    }

    /** Everything the patterns hear in {@code analyzed}, ranges counted in the paragraph. */
    List<Alarm> hear(Analyzed analyzed) {
        return known.computeIfAbsent(analyzed.sentence().getText(), text -> hear(analyzed.sentence())).stream()
                .map(alarm -> alarm.at(analyzed.asWritten(alarm.range())))
                .toList();
    }

    private List<Alarm> hear(AnalyzedSentence sentence) {
        return candidates
                .of(sentence)
                .flatMap(rule -> Arrays.stream(matches(rule, sentence)).map(match -> alarm(rule, match)))
                .toList();
    }

    static RuleMatch[] matches(Rule rule, AnalyzedSentence sentence) {
        try {
            return rule.match(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Alarm alarm(AbstractPatternRule rule, RuleMatch match) {
        return new Alarm(
                new TextRange(match.getFromPos(), match.getToPos()),
                Category.valueOf(rule.getCategory().getId().toString()),
                severity(rule),
                rule.getId(),
                plain(match.getMessage()),
                match.getSuggestedReplacements());
    }

    static Severity severity(AbstractPatternRule rule) {
        return switch (rule.getPriority()) {
            case 3 -> Severity.HOT;
            case 2 -> Severity.WARM;
            case 1 -> Severity.NOTE;
            default -> throw new IllegalStateException(rule.getId() + " does not say how grave it is");
        };
    }

    /** LanguageTool writes its suggestions into the message; we show them apart. */
    private static String plain(String message) {
        return message.replaceAll("</?suggestion>", "\u201D").strip();
    }
}
