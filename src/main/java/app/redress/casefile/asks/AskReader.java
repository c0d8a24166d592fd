package app.redress.casefile.asks;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets the asks of a letter against a reply. Each clause of the reply is asked which ask it speaks of and what it does:
 * gives, refuses, needs something first, tells why. What names nothing but leans on the clause before ("I am afraid we
 * cannot do that") is about the same asks. Rules alone; it never asks anybody, and the person can always say otherwise.
 */
public final class AskReader {
    private static final Set<Stance> DOES =
            EnumSet.of(Stance.REFUSES, Stance.JUSTIFIES, Stance.GIVES, Stance.DOING, Stance.NEEDS);

    private static final Set<Stance> POINTS_BACK = EnumSet.of(Stance.LEANS, Stance.ALL);
    private static final Set<Stance> NO_FACTS = EnumSet.of(Stance.REPEATS, Stance.NEEDS, Stance.SORRY);

    private final List<Ask> asks;
    private final Attribution attribution;
    private final Map<Ask, AskEvidence> evidence = new HashMap<>();
    /** What the last clause that spoke of any ask spoke of, and the number of its sentence. */
    private Set<Ask> before = Set.of();

    private int beforeIn = -2;
    private boolean allRefused;
    private boolean restRefused;
    private boolean allGiven;

    private AskReader(List<Ask> asks) {
        this.asks = asks;
        this.attribution = new Attribution(asks);
    }

    /**
     * What {@code reply} makes of each ask.
     *
     * @param asks of one letter, as {@link LetterAsks} has them
     * @param letter its words
     */
    public static Map<String, Treatment> read(List<String> asks, String letter, String reply) {
        List<Ask> about = asks.stream().map(ask -> Ask.of(ask, letter)).toList();
        AskReader reader = new AskReader(about);
        if (!about.isEmpty()) {
            Clause.in(reply).forEach(reader::hear);
        }
        return reader.treatments();
    }

    private void hear(Clause clause) {
        Set<Stance> stances = Stance.of(clause.text());
        if (stances.contains(Stance.IDLE)) {
            return;
        }
        boolean near = clause.sentence() == beforeIn
                || (clause.sentence() == beforeIn + 1 && !Collections.disjoint(stances, POINTS_BACK));
        Set<Ask> goingOn = near ? before : Set.of();
        Set<Ask> about = about(clause, goingOn, stances);
        if (!about.isEmpty()) {
            before = about;
            beforeIn = clause.sentence();
        }
        about.stream()
                .filter(ask -> goingOn.contains(ask)
                        || attribution.isOfTheDeed(ask, clause.text())
                        || !stances.contains(Stance.GIVES))
                .forEach(ask -> weigh(ask, clause.text(), stances));
        asks.forEach(ask -> answered(ask, stances));
        ofAll(stances);
    }

    private Set<Ask> about(Clause clause, Set<Ask> goingOn, Set<Stance> stances) {
        boolean no = stances.contains(Stance.REFUSES) || stances.contains(Stance.JUSTIFIES);
        Set<Ask> about = attribution.of(clause.text(), goingOn, no);
        return about.isEmpty() && stances.stream().anyMatch(DOES::contains) ? goingOn : about;
    }

    private void weigh(Ask ask, String clause, Set<Stance> stances) {
        AskEvidence found = of(ask);
        if (ask.isFor(Topics.TELL) || ask.isFor(Topics.EXPLAIN) || ask.isFor(Topics.APOLOGY)) {
            tell(ask, clause, stances);
        } else if (ask.isGrantedIn(clause)) {
            found.give(false);
        } else if (stances.contains(Stance.REFUSES) || ask.isDeniedIn(clause)) {
            found.refuse(stances.contains(Stance.PARTLY));
        } else if (stances.contains(Stance.JUSTIFIES)) {
            found.justify();
        } else if (stances.contains(Stance.NEEDS)) {
            found.speak();
        } else if (stances.contains(Stance.GIVES)) {
            found.give(ask.isOfOtherSumThan(clause));
        } else if (stances.contains(Stance.DOING)) {
            found.speak();
        }
    }

    /** A fact is told by any sentence about it that asks, repeats and regrets nothing. */
    private void tell(Ask ask, String clause, Set<Stance> stances) {
        boolean fact = ask.isFor(Topics.TELL);
        if (ask.isDeniedIn(clause) || (fact && stances.contains(Stance.REFUSES))) {
            of(ask).refuse(false);
        } else if (fact && Topics.mayTell(ask.words(), clause) && Collections.disjoint(stances, NO_FACTS)) {
            of(ask).speak();
        }
    }

    /** Reasons and apologies are given by saying them, and some things are said of all asks at once. */
    private void answered(Ask ask, Set<Stance> stances) {
        boolean why = ask.is(Topics.EXPLAIN) && stances.contains(Stance.EXPLAINS);
        boolean sorry = ask.is(Topics.APOLOGY) && stances.contains(Stance.SORRY);
        if (why || sorry) {
            of(ask).speak();
        }
    }

    private void ofAll(Set<Stance> stances) {
        boolean no = stances.contains(Stance.REFUSES) || stances.contains(Stance.JUSTIFIES);
        allRefused |= no && stances.contains(Stance.ALL);
        restRefused |= no && stances.contains(Stance.ALL) && stances.contains(Stance.PARTLY);
        allGiven |= !no && stances.contains(Stance.AGREES);
    }

    /** What is said of all counts for those that nothing else is said of; a no, when none was gone into. */
    private Map<String, Treatment> treatments() {
        boolean none = asks.stream()
                .filter(ask -> !ask.isToBeTold())
                .allMatch(ask -> of(ask).treatment() == Treatment.PASSED_OVER);
        Map<String, Treatment> treatments = new HashMap<>();
        for (Ask ask : asks) {
            Treatment treatment = of(ask).treatment();
            if (treatment == Treatment.PASSED_OVER) {
                treatment = ofRest(ask, none);
            }
            treatments.put(ask.words(), treatment);
        }
        return treatments;
    }

    private Treatment ofRest(Ask ask, boolean none) {
        if (allGiven) {
            return Treatment.AGREED;
        }
        boolean refused = restRefused || (allRefused && none);
        return refused && !ask.isToBeTold() ? Treatment.REFUSED : Treatment.PASSED_OVER;
    }

    private AskEvidence of(Ask ask) {
        return evidence.computeIfAbsent(ask, unheard -> new AskEvidence());
    }
}
