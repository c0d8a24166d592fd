package app.redress.review.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.RegexPatternRule;

/**
 * Which rules can match a sentence at all. A rule of tokens is looked up by a word it needs, a regular expression by
 * its {@link NeededLetters}; asking each of some thousand rules about each sentence would cost more than reading it.
 */
final class CandidateRules<R extends Rule> {
    private final List<R> rules;
    private final BitSet always = new BitSet();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<String, BitSet> byBaseForm = new HashMap<>();
    /** Which rule each needed part belongs to, and how many parts a rule needs. */
    private final List<Integer> ruleOfPart = new ArrayList<>();

    private final int[] partsOfRule;
    private final LetterTree parts = new LetterTree();
    private final Map<Integer, CalmGate> gates = new HashMap<>();

    CandidateRules(List<R> rules) {
        this.rules = List.copyOf(rules);
        this.partsOfRule = new int[rules.size()];
        for (int number = 0; number < this.rules.size(); number++) {
            R rule = this.rules.get(number);
            if (rule instanceof RegexPatternRule regex) {
                add(number, regex);
            } else if (rule instanceof AbstractTokenBasedRule tokens) {
                add(number, NeededWords.of(tokens));
            } else {
                always.set(number);
            }
        }
    }

    private void add(int rule, RegexPatternRule regex) {
        List<Set<String>> needed = NeededLetters.of(regex.getPattern().pattern());
        always.set(rule, needed.isEmpty());
        partsOfRule[rule] = needed.size();
        for (Set<String> part : needed) {
            int number = ruleOfPart.size();
            ruleOfPart.add(rule);
            part.forEach(letters -> parts.add(letters, number));
        }
        gates.put(rule, new CalmGate(regex.getPattern()));
    }

    private void add(int rule, Optional<NeededWords> needed) {
        if (needed.isEmpty()) {
            always.set(rule);
            return;
        }
        Map<String, BitSet> index = needed.get().baseForms() ? byBaseForm : byWord;
        needed.get().words().forEach(word -> index.computeIfAbsent(word, key -> new BitSet())
                .set(rule));
    }

    /** The rules worth trying on {@code sentence}, in their order. */
    Stream<R> of(AnalyzedSentence sentence) {
        BitSet candidates = (BitSet) always.clone();
        collect(sentence.getTokenSet(), byWord, candidates);
        collect(sentence.getLemmaSet(), byBaseForm, candidates);
        String text = gates.isEmpty() ? "" : CalmGate.lowered(sentence.getText());
        withAllParts(text, candidates);
        return candidates.stream()
                .filter(rule -> Optional.ofNullable(gates.get(rule))
                        .map(gate -> gate.admits(text))
                        .orElse(true))
                .mapToObj(rules::get);
    }

    private static void collect(Set<String> words, Map<String, BitSet> index, BitSet candidates) {
        for (String word : words) {
            BitSet found = index.get(word);
            if (found != null) {
                candidates.or(found);
            }
        }
    }

    private void withAllParts(String text, BitSet candidates) {
        int[] met = new int[partsOfRule.length];
        BitSet found = parts.in(text);
        for (int part = found.nextSetBit(0); part >= 0; part = found.nextSetBit(part + 1)) {
            int rule = ruleOfPart.get(part);
            met[rule]++;
            candidates.set(rule, candidates.get(rule) || met[rule] == partsOfRule[rule]);
        }
    }

    /** How many rules are tried on every sentence because nothing could be said about them. */
    long triedAlways() {
        return always.cardinality();
    }
}
