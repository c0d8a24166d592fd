package app.redress.review.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    private final LetterTree strings = new LetterTree();

    /** By the number of a string, the {@link #entries} that it gives reason to look at. */
    private final Map<Integer, BitSet> waiting = new HashMap<>();

    /** Those of {@link #entries} that need no string. */
    private final List<Entry> unconditional = new ArrayList<>();

    /** @param parts the strings of which one has to stand in a text before the gate is asked, for each part by number */
    private record Entry(int rule, List<int[]> parts, CalmGate gate) {
        boolean stands(BitSet found) {
            return parts.stream().allMatch(part -> IntStream.of(part).anyMatch(found::get));
        }
    }

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
        Entry entry = new Entry(rule, needed.stream().map(this::numbers).toList(), gate);
        int number = entries.size();
        entries.add(entry);
        needed.stream()
                .max(Comparator.comparingInt(CandidateRules::shortest))
                .ifPresentOrElse(rarest -> wait(number, rarest), () -> unconditional.add(entry));
    }

    private void wait(int entry, Set<String> part) {
        for (int string : numbers(part)) {
            waiting.computeIfAbsent(string, first -> new BitSet()).set(entry);
        }
    }

    private int[] numbers(Set<String> part) {
        return part.stream().mapToInt(strings::add).toArray();
    }

    /** Long strings stand in few texts. */
    private static int shortest(Set<String> part) {
        return part.stream().mapToInt(String::length).min().orElse(0);
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
        BitSet found = strings.in(NeededLetters.singleSpaced(text));
        BitSet woken = new BitSet(entries.size());
        found.stream().mapToObj(waiting::get).filter(Objects::nonNull).forEach(woken::or);
        woken.stream()
                .mapToObj(entries::get)
                .filter(entry -> entry.stands(found))
                .forEach(entry -> tryOne(entry, text, candidates));
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
