package app.redress.casefile.asks;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which asks of a letter a clause speaks of, and how surely. */
final class Attribution {
    /** Less than this is chance. */
    private static final double LEAST = 2;
    /** What is this much less sure than the best, and names nothing of its own, is meant for the best. */
    private static final double MARGIN = 0.5;

    private static final double TOPIC = 2;
    private static final double LATER_TOPIC = 1.5;
    private static final double VAGUE_TOPIC = 1;
    private static final double FURTHER_TOPIC = 0.5;
    private static final double SAME_DEED = 1.5;
    private static final double SAME_SUM = 3;
    private static final double THING = 1;
    private static final double SOME_ITEM = 0.5;
    private static final double THING_AROUND = 0.5;
    private static final double MOST_THINGS = 2;
    private static final double MOST_AROUND = 1;
    /** For what the clause before spoke of. */
    private static final double GOING_ON = 1;

    private final List<Ask> asks;
    private final boolean oneForMoney;

    Attribution(List<Ask> asks) {
        this.asks = List.copyOf(asks);
        this.oneForMoney = asks.stream().filter(Ask::isForMoney).count() == 1;
    }

    /**
     * The asks it speaks of.
     *
     * @param before what the clause before spoke of, where this may go on with it
     * @param no whether the clause refuses; if so, a single thing is enough where nothing speaks for any ask
     */
    Set<Ask> of(String clause, Set<Ask> before, boolean no) {
        String said = Stance.withoutFree(clause);
        Map<Ask, Double> sure = new LinkedHashMap<>();
        for (Ask ask : asks) {
            double score = score(ask, said);
            sure.put(ask, score > 0 && before.contains(ask) ? score + GOING_ON : score);
        }
        Ask best = Collections.max(asks, Comparator.comparing(ask -> sure.getOrDefault(ask, 0.0)));
        double most = sure.getOrDefault(best, 0.0);
        sure.entrySet()
                .removeIf(entry -> entry.getValue() < LEAST
                        || (entry.getValue() <= most - MARGIN && !isNamed(entry.getKey(), said, best)));
        return sure.isEmpty() ? named(said, no) : withoutOtherSums(said, sure.keySet(), best);
    }

    /** Those of which it names a thing that no other ask has. */
    private Set<Ask> named(String clause, boolean no) {
        Set<String> said = Wording.things(clause);
        return asks.stream()
                .filter(ask -> no || ask.topics().isEmpty())
                .filter(ask -> ask.things().stream().anyMatch(thing -> said.contains(thing) && holders(thing) == 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Another sum than an ask's is not meant for it where there is an ask that it may be meant for. */
    private static Set<Ask> withoutOtherSums(String clause, Set<Ask> meant, Ask best) {
        if (meant.stream().anyMatch(ask -> !ask.isOfOtherSumThan(clause))) {
            meant.removeIf(ask -> ask.isOfOtherSumThan(clause) && !isNamed(ask, clause, best));
        }
        return meant;
    }

    /** Whether it speaks of what the ask wants done, and does not only name its things. */
    boolean isOfTheDeed(Ask ask, String clause) {
        String said = Stance.withoutFree(clause);
        return ask.topics().isEmpty() || deed(ask, said) > 0 || Ask.shared(ask.sums(), Wording.sums(said)) > 0;
    }

    private double score(Ask ask, String clause) {
        double named = deed(ask, clause) + things(ask, clause, Wording.things(clause));
        return Ask.shared(ask.sums(), Wording.sums(clause)) > 0 ? named + SAME_SUM : named;
    }

    private double deed(Ask ask, String clause) {
        double same = Wording.things(clause).contains(ask.deed()) ? SAME_DEED : 0;
        return Math.max(topics(ask, clause), same);
    }

    private double topics(Ask ask, String clause) {
        double topics = 0;
        for (String topic : ask.topics()) {
            boolean denied = Topics.isDenied(topic, clause);
            if (denied || Topics.isSaid(topic, clause)) {
                double weight = weight(ask, topic, denied);
                topics = topics == 0 ? weight : Math.max(topics, weight) + FURTHER_TOPIC;
            }
        }
        if (ask.isForMoney() && Topics.speaksOfMoney(clause)) {
            topics = Math.max(topics, oneForMoney ? TOPIC : VAGUE_TOPIC);
        }
        return topics;
    }

    private static double weight(Ask ask, String topic, boolean denied) {
        if (Topics.isVague(topic) && !denied) {
            return VAGUE_TOPIC;
        }
        return ask.isFor(topic) ? TOPIC : LATER_TOPIC;
    }

    private double things(Ask ask, String clause, Set<String> said) {
        double own = ask.things().stream()
                .filter(said::contains)
                .mapToDouble(thing -> THING / holders(thing))
                .sum();
        double item = own == 0 && Topics.namesSomeItem(clause) ? SOME_ITEM : 0;
        double around = THING_AROUND * Ask.shared(ask.around(), said);
        return Math.min(own, MOST_THINGS) + Math.min(around, MOST_AROUND) + item;
    }

    /** Whether it names a sum of this ask, or a thing that the likeliest has not. */
    private static boolean isNamed(Ask ask, String clause, Ask best) {
        Set<String> said = Wording.things(clause);
        return Ask.shared(ask.sums(), Wording.sums(clause)) > 0
                || ask.things().stream()
                        .anyMatch(
                                thing -> said.contains(thing) && !best.things().contains(thing));
    }

    private long holders(String thing) {
        return asks.stream().filter(ask -> ask.things().contains(thing)).count();
    }
}
