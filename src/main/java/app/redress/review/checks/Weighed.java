package app.redress.review.checks;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A check whose rule is weighed against what the signal for a role tells: the rule knows wordings one by one, the signal
 * knows what many people's wordings have in common. What the rule says for a reason of its own ("nothing is enclosed", "the
 * harm is grave") stands.
 *
 * @param wanted whether a letter should have a sentence of the role, or should not
 */
record Weighed(Check rule, SentenceRole role, boolean wanted, Predicate<Sentence> plays) implements Check {
    private static final int LONGEST = 80;

    /** A check that wants a sentence of {@code role}. */
    static Check wanted(Check rule, SentenceRole role) {
        return new Weighed(rule, role, true, sentence -> true);
    }

    /** A check that wants none. */
    static Check unwanted(Check rule, SentenceRole role) {
        return unwanted(rule, role, sentence -> true);
    }

    /** A check that wants none, with sentences of which it is known that they do not play it. */
    static Check unwanted(Check rule, SentenceRole role, Predicate<Sentence> mayPlay) {
        return new Weighed(rule, role, false, mayPlay);
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public CheckSeverity severity() {
        return rule.severity();
    }

    @Override
    public Verdict verdict(Evidence letter) {
        Verdict byRule = rule.verdict(letter);
        if (!byRule.reason().isEmpty()) {
            return byRule;
        }
        boolean played = role.isPlayed(likelihood(letter), byRule.met() == wanted);
        boolean met = played == wanted;
        return met == byRule.met() ? byRule : other(met, letter);
    }

    private Verdict other(boolean met, Evidence letter) {
        String words = players(letter)
                .max(Comparator.comparing(at -> letter.roles().likelihood(role, at)))
                .map(at -> shortened(letter.sentences().get(at).text()))
                .orElse("");
        return met ? Verdict.has(words) : Verdict.lacks(words);
    }

    private double likelihood(Evidence letter) {
        return players(letter)
                .mapToDouble(at -> letter.roles().likelihood(role, at))
                .max()
                .orElse(0);
    }

    private Stream<Integer> players(Evidence letter) {
        return IntStream.range(0, letter.sentences().size())
                .filter(at -> plays.test(letter.sentences().get(at)))
                .boxed();
    }

    /** Cut between words, or anywhere in a row of letters without end. */
    static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " \u2026";
    }
}
