package app.redress.drafting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which situations share the most words with a letter. A word that many situations have tells little; one by which a
 * situation is known tells more than one of its questions.
 */
public final class LikelySituations {
    private static final int SHORTEST = 4;
    private static final int KNOWN_BY = 3;

    private final Map<Situation, Set<String>> all = new HashMap<>();
    private final Map<Situation, Set<String>> knownBy = new HashMap<>();
    private final Map<String, Long> sharing;

    public LikelySituations(List<Situation> situations) {
        situations.forEach(situation -> {
            knownBy.put(situation, stems(names(situation)));
            all.put(situation, stems(Stream.concat(names(situation), rest(situation))));
        });
        sharing = all.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The likeliest first; {@code situations} as they are for a letter without words. */
    public List<Situation> sorted(List<Situation> situations, String letter) {
        Set<String> told = stems(Stream.of(letter));
        Map<Situation, Double> likeness =
                situations.stream().collect(Collectors.toMap(Function.identity(), one -> likeness(one, told)));
        return situations.stream()
                .sorted(Comparator.comparing((Situation one) -> likeness.getOrDefault(one, 0.0))
                        .reversed())
                .toList();
    }

    private double likeness(Situation situation, Set<String> told) {
        Set<String> stems = all.getOrDefault(situation, Set.of());
        double heard = weight(stems.stream().filter(told::contains));
        double named = weight(knownBy.getOrDefault(situation, Set.of()).stream().filter(told::contains));
        return (heard + KNOWN_BY * named) / Math.sqrt(1 + weight(stems.stream()));
    }

    private double weight(Stream<String> stems) {
        return stems.mapToDouble(stem -> Math.log((double) all.size() / sharing.getOrDefault(stem, 1L)))
                .sum();
    }

    private static Stream<String> names(Situation situation) {
        Stream<String> shown = Stream.of(
                situation.id(), situation.sector(), situation.title(), situation.summary(), situation.subject());
        return Stream.concat(shown, situation.called().stream());
    }

    private static Stream<String> rest(Situation situation) {
        return Stream.of(
                        Stream.of(situation.body()),
                        situation.evidence().stream(),
                        situation.narrative().stream().flatMap(LikelySituations::told))
                .flatMap(Function.identity());
    }

    private static Stream<String> told(Narrative narrative) {
        Stream<String> asked = narrative.questions().stream().map(question -> question.ask() + " " + question.gap());
        return Stream.of(Stream.of(narrative.subject(), narrative.matter()), narrative.account().stream(), asked)
                .flatMap(Function.identity());
    }

    private static Set<String> stems(Stream<String> texts) {
        return texts.map(text -> text.toLowerCase(Locale.ROOT).replaceAll("\\{[^}]*}", " "))
                .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.replaceFirst("(?:ing|ed|es|s|e)$", ""))
                .collect(Collectors.toSet());
    }
}
