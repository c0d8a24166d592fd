package app.redress.review.languagetool;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RegexPatternRule;

/**
 * Which rules can match a sentence at all. One pass over the sentence looks for the {@link NeededLetters} of every regular
 * expression; trying each expression on each sentence would cost more than the rest of the analysis.
 */
final class CandidateRules {
    private final List<AbstractPatternRule> rules;
    private final BitSet always = new BitSet();
    private final AhoCorasickDoubleArrayTrie<List<Integer>> needed = new AhoCorasickDoubleArrayTrie<>();

    CandidateRules(List<AbstractPatternRule> rules) {
        this.rules = List.copyOf(rules);
        Map<String, List<Integer>> rulesByLetters = new TreeMap<>();
        for (int index = 0; index < this.rules.size(); index++) {
            Optional<Set<String>> letters = letters(this.rules.get(index));
            if (letters.isEmpty()) {
                always.set(index);
            } else {
                for (String one : letters.get()) {
                    rulesByLetters
                            .computeIfAbsent(one, key -> new ArrayList<>())
                            .add(index);
                }
            }
        }
        needed.build(rulesByLetters);
    }

    /** Token patterns tell LanguageTool themselves what they need; only regular expressions are looked into. */
    private static Optional<Set<String>> letters(AbstractPatternRule rule) {
        return rule instanceof RegexPatternRule regex
                ? NeededLetters.of(regex.getPattern().pattern())
                : Optional.empty();
    }

    /** The rules worth trying on {@code sentence}, in their order. */
    Stream<AbstractPatternRule> of(String sentence) {
        BitSet candidates = (BitSet) always.clone();
        needed.parseText(sentence.toLowerCase(Locale.ROOT), (AhoCorasickDoubleArrayTrie.IHit<List<Integer>>)
                (begin, end, found) -> found.forEach(candidates::set));
        return candidates.stream().mapToObj(rules::get);
    }

    /** How many rules are tried on every sentence because nothing could be said about them. */
    long triedAlways() {
        return always.stream()
                .filter(index -> rules.get(index) instanceof RegexPatternRule)
                .count();
    }
}
