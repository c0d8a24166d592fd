package app.redress.casefile.asks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something a letter asks for, by what it is about.
 *
 * @param words of the letter, to follow "please"
 * @param topics of {@code topics.txt}, the likeliest first
 * @param sums that it names
 * @param things that it names
 * @param around things that the letter names beside them
 */
public record Ask(String words, Set<String> topics, Set<String> sums, Set<String> things, Set<String> around) {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R{2,}");

    public static Ask of(String words) {
        return new Ask(words, Topics.of(words), Wording.sums(words), Wording.things(words), Set.of());
    }

    /** With what the letter says of the same sums and things, for a reply may call them by that. */
    static Ask of(String words, String letter) {
        Ask alone = of(words);
        Set<String> around = new LinkedHashSet<>();
        for (String sentence : SENTENCE.splitAsStream(letter).toList()) {
            if (shared(alone.sums, Wording.sums(sentence)) + shared(alone.things, Wording.things(sentence)) > 0) {
                around.addAll(Wording.things(sentence));
            }
        }
        around.removeAll(alone.things);
        return new Ask(words, alone.topics, alone.sums, alone.things, around);
    }

    /** Whether {@code text} speaks of this, in a sentence or a letter. */
    public boolean isIn(String text) {
        Ask said = of(text);
        return shared(topics, said.topics) > 0 || shared(sums, said.sums) > 0 || shared(things, said.things) > 1;
    }

    /** Whether both ask for the same. */
    public boolean isSameAs(Ask other) {
        boolean sums = this.sums.isEmpty() || other.sums.isEmpty() || shared(this.sums, other.sums) > 0;
        boolean topics = shared(this.topics, other.topics) > 0 || (this.topics.isEmpty() && other.topics.isEmpty());
        int fewest = Math.min(things.size(), other.things.size());
        return sums && topics && shared(things, other.things) * 2 >= fewest;
    }

    /** What it asks to be done, as {@link Wording} has it. */
    String deed() {
        return Wording.stem(words.split(" ", 2)[0]);
    }

    boolean is(String topic) {
        return topics.contains(topic);
    }

    /** Whether it is above all for this. */
    boolean isFor(String topic) {
        return topics.stream().findFirst().filter(topic::equals).isPresent();
    }

    /** Whether what it asks for is mainly to be said or shown. */
    public boolean isToBeTold() {
        return is(Topics.CONFIRM)
                || topics.stream().findFirst().filter(Topics::isToBeTold).isPresent();
    }

    boolean isForMoney() {
        return topics.stream().anyMatch(Topics::isMoney);
    }

    /** Whether {@code clause} says no to it without naming it. */
    boolean isDeniedIn(String clause) {
        return topics.stream().anyMatch(topic -> Topics.isDenied(topic, clause));
    }

    /** Whether {@code clause} says yes to it, whatever it sounds like. */
    boolean isGrantedIn(String clause) {
        return topics.stream().anyMatch(topic -> Topics.isGranted(topic, clause));
    }

    boolean isOfOtherSumThan(String clause) {
        Set<String> said = Wording.sums(clause);
        return !sums.isEmpty() && !said.isEmpty() && shared(sums, said) == 0;
    }

    /** Sums in a sentence, as figures. */
    public static List<String> sumsIn(String sentence) {
        return List.copyOf(Wording.sums(sentence));
    }

    static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }
}
