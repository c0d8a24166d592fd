package app.redress.review.languagetool;

import java.util.Set;

/** Whether words may stand in a letter in place of others: as whole sentences, and with no mistake that was not there before. */
interface Fitness {
    /** One way to measure it. */
    interface Measure {
        boolean test(String before, String after, Set<String> names);
    }

    /** Whether nothing heated is left. */
    boolean calms(String before, String after, Set<String> names);

    /** Whether all that is left is strong feeling or strong words: nothing about anybody, and nothing grave. */
    boolean eases(String before, String after, Set<String> names);

    /** What is still heated in {@code words}. */
    Heard hear(String words, Set<String> names);
}
