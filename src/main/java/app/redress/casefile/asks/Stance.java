package app.redress.casefile.asks;

import java.util.EnumSet;
import java.util.Set;

/** What a clause of a reply does; {@code answers.txt} says by which words it is known. */
enum Stance {
    REFUSES,
    /** Says that all was in order. */
    JUSTIFIES,
    /** Its no is to a part. */
    PARTLY,
    /** Its no is to everything, or to all that is left. */
    ALL,
    AGREES,
    GIVES,
    DOING,
    NEEDS,
    EXPLAINS,
    SORRY,
    /** Says nothing but what the person wrote. */
    REPEATS,
    IDLE,
    LEANS;

    /** What stands so far from the beginning, in UTF-16 units, is said by the way. */
    private static final int OPENING = 25;

    private static final PhraseBook BOOK = PhraseBook.read("answers.txt");

    /** Of a clause as {@link Clause} has it. */
    static Set<Stance> of(String clause) {
        if (BOOK.finds("idle", clause)) {
            return EnumSet.of(IDLE);
        }
        String own = without("repeats", clause);
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        add(stances, BOOK.finds("notyet", own) ? NEEDS : REFUSES, "refuses", without("harmless", own));
        add(stances, JUSTIFIES, "justifies", own);
        add(stances, PARTLY, "partly", own);
        add(stances, ALL, "all", clause);
        add(stances, AGREES, "agrees", clause);
        add(stances, GIVES, "gives", own);
        add(stances, DOING, "doing", own);
        add(stances, NEEDS, "needs", own);
        if (!BOOK.finds("excuses", clause)) {
            add(stances, EXPLAINS, "explains", own);
        }
        add(stances, SORRY, "sorry", without("polite", clause));
        if (BOOK.of("repeats").matcher(clause).results().anyMatch(found -> found.start() < OPENING)) {
            stances.add(REPEATS);
        }
        add(stances, LEANS, "leans", clause);
        return stances;
    }

    /** {@code clause} without what only says that a thing costs nothing. */
    static String withoutFree(String clause) {
        return without("free", clause);
    }

    private static String without(String name, String clause) {
        return BOOK.of(name).matcher(clause).replaceAll(" ");
    }

    private static void add(Set<Stance> stances, Stance stance, String name, String text) {
        if (BOOK.finds(name, text)) {
            stances.add(stance);
        }
    }
}
