package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Reworded;
import app.redress.review.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is known of a draft beside its page.
 *
 * @param promise the company's own words, as the writer has kept them; blank when none are known
 * @param reworded what rewordings have been taken, in order
 * @param heard what was found in its tone; empty when nobody has listened
 * @param heat of the whole, 0 to 100; empty when nobody has listened
 * @param paid whether the matter may have a payment to prove: not that of a bag that was lost
 * @param starts the days that the case counts a right from, by the ids of the rules that give it
 */
public record Circumstances(
        String promise,
        List<Reworded> reworded,
        List<Finding> heard,
        OptionalInt heat,
        boolean paid,
        Map<String, LocalDate> starts) {
    /** Nothing but the page. */
    public static final Circumstances NONE =
            new Circumstances("", List.of(), List.of(), OptionalInt.empty(), true, Map.of());

    /** Of a phrase; more is a sentence, in which the fault may be anywhere. */
    private static final int MOST_WORDS = 5;

    /** What the tone engine calls a tone that no rule heard. */
    private static final String GUESSED = "SMALL_MARKS";

    public Circumstances {
        reworded = List.copyOf(reworded);
        heard = List.copyOf(heard);
        starts = Map.copyOf(starts);
    }

    /** What has been heard in the words, and what was done to them. */
    public static Circumstances of(List<Finding> heard, int heat, List<Reworded> reworded) {
        return new Circumstances("", reworded, heard, OptionalInt.of(heat), true, Map.of());
    }

    /** The same with the company's own words. */
    public Circumstances promising(String words) {
        return new Circumstances(words, reworded, heard, heat, paid, starts);
    }

    /** The same for a matter in which nothing was paid, when {@code paid} is false. */
    public Circumstances paying(boolean paid) {
        return new Circumstances(promise, reworded, heard, heat, paid, starts);
    }

    /** The same with the days a case counts from. */
    public Circumstances counting(Map<String, LocalDate> from) {
        return new Circumstances(promise, reworded, heard, heat, paid, from);
    }

    /** The first words, not whole sentences, that a reader would take so. */
    Optional<String> heardWords(Severity atLeast, Category... categories) {
        return all(atLeast, categories)
                .filter(words -> words.split("\\s+", -1).length <= MOST_WORDS)
                .findFirst();
    }

    /** The first words or sentence that a reader would take so, when somebody has listened. */
    Optional<String> heard(Severity atLeast, Category... categories) {
        return all(atLeast, categories).findFirst();
    }

    /** The same, but for what is guessed from small marks: worth a card beside the letter, and no gap in it. */
    Optional<String> heardSurely(Severity atLeast, Category category) {
        return new Circumstances(
                        promise,
                        reworded,
                        heard.stream()
                                .filter(finding -> !finding.rule().equals(GUESSED))
                                .toList(),
                        heat,
                        paid,
                        starts)
                .heard(atLeast, category);
    }

    private Stream<String> all(Severity atLeast, Category... categories) {
        List<Category> wanted = List.of(categories);
        return heard.stream()
                .filter(finding -> finding.severity().atLeast(atLeast) && wanted.contains(finding.category()))
                .map(Finding::text);
    }
}
