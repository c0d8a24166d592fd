package app.redress.review.tone.rewording;

import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text says is so and what it says is not: "nobody at your desk could be bothered to answer" less "nobody" says the
 * opposite. Compares what stands under a denial before with what stands under one after.
 */
public final class Polarity {
    /** In base forms, what a denial governs. */
    private final Set<String> governed = new HashSet<>();

    /** In base forms, all that stands in a clause with a denial. */
    private final Set<String> denied = new HashSet<>();

    /** In base forms, all that is said to be so. */
    private final Set<String> affirmed = new HashSet<>();

    /** In base forms, all that is asked for. */
    private final Set<String> asked = new HashSet<>();

    /** In base forms, what is asked not to be done. */
    private final Set<String> forbidden = new HashSet<>();

    /** Our words for what was bad that stand under a denial: "never had very poor service". */
    private final Set<String> praised = new HashSet<>();

    private Polarity(Passage passage) {
        passage.sentences().forEach(sentence -> read(sentence, passage));
    }

    /** Whether {@code after} denies what {@code before} denies, and nothing that {@code before} says is so. */
    public static boolean kept(Passage before, Passage after) {
        Polarity first = new Polarity(before);
        Polarity second = new Polarity(after);
        return !first.isTurnedBy(second) && !second.isTurnedBy(first) && first.denied.containsAll(second.praised);
    }

    private boolean isTurnedBy(Polarity other) {
        Set<String> turned = new HashSet<>(governed);
        turned.retainAll(other.affirmed);
        forbidden.stream()
                .filter(word -> other.affirmed.contains(word) || other.asked.contains(word))
                .forEach(turned::add);
        turned.removeAll(affirmed);
        return !turned.isEmpty();
    }

    private void read(Sentence sentence, Passage passage) {
        boolean asks = passage.textOf(sentence).strip().endsWith("?");
        for (Clause clause : Clause.in(Draft.of(sentence, passage), List.of())) {
            List<Word> words = Stream.concat(clause.link().pieces().stream(), clause.body().pieces().stream())
                    .map(Draft.Piece::word)
                    .toList();
            read(words, asks);
        }
    }

    /** What a question says is open, however it is put: "why can't you answer" and "can you answer". */
    private void read(List<Word> clause, boolean asks) {
        List<Denial> denials = Denial.in(clause);
        Set<String> said = bases(clause.stream());
        denials.stream().flatMap(Denial::praise).forEach(praised::add);
        if (!denials.isEmpty()) {
            denied.addAll(said);
        } else if (Denial.isAsked(clause)) {
            asked.addAll(said);
        } else if (!asks && !Denial.isOpen(clause) && !Denial.mocks(clause)) {
            affirmed.addAll(said);
        }
        Set<String> reached = bases(denials.stream().flatMap(denial -> denial.governed().stream()));
        if (Denial.orders(clause) || Denial.isAsked(clause)) {
            forbidden.addAll(reached);
        } else if (!asks && !Denial.isOpen(clause)) {
            governed.addAll(reached);
        }
    }

    private static Set<String> bases(Stream<Word> words) {
        return words.filter(Word::isLetters)
                .flatMap(word -> Stream.concat(word.lemmas().stream(), Stream.of(word.lower())))
                .collect(Collectors.toSet());
    }
}
