package app.redress.review.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RegexPatternRule;

/**
 * Which rules can match a sentence at all. The sentence is searched for the {@link NeededLetters} of every regular
 * expression; trying each expression on each sentence would cost more than the rest of the analysis.
 */
final class CandidateRules {
    private final List<AbstractPatternRule> rules;
    private final BitSet always = new BitSet();
    /** Which rule each needed part belongs to, and how many parts a rule needs. */
    private final List<Integer> ruleOfPart = new ArrayList<>();

    private final int[] partsOfRule;
    private final Map<String, List<Integer>> partsByLetters = new TreeMap<>();

    CandidateRules(List<AbstractPatternRule> rules) {
        this.rules = List.copyOf(rules);
        this.partsOfRule = new int[rules.size()];
        for (int rule = 0; rule < this.rules.size(); rule++) {
            List<Set<String>> parts = parts(this.rules.get(rule));
            always.set(rule, parts.isEmpty());
            partsOfRule[rule] = parts.size();
            for (Set<String> part : parts) {
                int number = ruleOfPart.size();
                ruleOfPart.add(rule);
                part.forEach(letters -> partsByLetters
                        .computeIfAbsent(letters, key -> new ArrayList<>())
                        .add(number));
            }
        }
    }

    /** Token patterns tell LanguageTool themselves what they need; only regular expressions are looked into. */
    private static List<Set<String>> parts(AbstractPatternRule rule) {
        return rule instanceof RegexPatternRule regex
                ? NeededLetters.of(regex.getPattern().pattern())
                : List.of();
    }

    /** The rules worth trying on {@code sentence}, in their order. */
    Stream<AbstractPatternRule> of(String sentence) {
        BitSet parts = new BitSet();
        String text = sentence.toLowerCase(Locale.ROOT);
        partsByLetters.forEach((letters, numbers) -> {
            if (text.contains(letters)) {
                numbers.forEach(parts::set);
            }
        });
        int[] met = new int[partsOfRule.length];
        BitSet candidates = (BitSet) always.clone();
        parts.stream().map(ruleOfPart::get).forEach(rule -> {
            met[rule]++;
            if (met[rule] == partsOfRule[rule]) {
                candidates.set(rule);
            }
        });
        return candidates.stream().mapToObj(rules::get);
    }

    /** How many rules are tried on every sentence because nothing could be said about them. */
    long triedAlways() {
        return always.stream()
                .filter(index -> rules.get(index) instanceof RegexPatternRule)
                .count();
    }
}
