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
    /** One alternative of a regular expression each. */
    private final List<Entry> entries = new ArrayList<>();

    /** The number in {@link #entries} that each needed part belongs to. */
    private final List<Integer> entryOfPart = new ArrayList<>();

    private final LetterTree parts = new LetterTree();

    /** Those of {@link #entries} that need no part. */
    private final List<Entry> unconditional = new ArrayList<>();

    /** @param parts how many parts must stand in a text before its gate is asked */
    private record Entry(int rule, int parts, CalmGate gate) {}

    CandidateRules(List<R> rules) {
        this.rules = List.copyOf(rules);
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
        CalmGate.of(regex.getPattern())
                .ifPresentOrElse(gates -> gates.forEach(gate -> add(rule, gate)), () -> always.set(rule));
    }

    private void add(int rule, CalmGate gate) {
        List<Set<String>> needed = NeededLetters.of(gate.expression());
        for (Set<String> part : needed) {
            int number = entryOfPart.size();
            entryOfPart.add(entries.size());
            part.forEach(letters -> parts.add(letters, number));
        }
        Entry entry = new Entry(rule, needed.size(), gate);
        entries.add(entry);
        if (needed.isEmpty()) {
            unconditional.add(entry);
        }
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
        if (!entries.isEmpty()) {
            tryExpressions(CalmGate.lowered(sentence.getText()), candidates);
        }
        return candidates.stream().mapToObj(rules::get);
    }

    private static void collect(Set<String> words, Map<String, BitSet> index, BitSet candidates) {
        for (String word : words) {
            BitSet found = index.get(word);
            if (found != null) {
                candidates.or(found);
            }
        }
    }

    private void tryExpressions(String text, BitSet candidates) {
        unconditional.forEach(entry -> tryOne(entry, text, candidates));
        int[] standing = new int[entries.size()];
        BitSet found = parts.in(NeededLetters.singleSpaced(text));
        for (int part = found.nextSetBit(0); part >= 0; part = found.nextSetBit(part + 1)) {
            int number = entryOfPart.get(part);
            Entry entry = entries.get(number);
            if (++standing[number] == entry.parts()) {
                tryOne(entry, text, candidates);
            }
        }
    }

    private static void tryOne(Entry entry, String text, BitSet candidates) {
        if (!candidates.get(entry.rule()) && entry.gate().admits(text)) {
            candidates.set(entry.rule());
        }
    }

    /** How many rules or parts of rules are tried on every sentence because nothing could be said about them. */
    int triedAlways() {
        return always.cardinality() + unconditional.size();
    }
}
