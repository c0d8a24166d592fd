package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import app.redress.letter.WrittenSum;
import app.redress.text.TextRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence that a person wrote or changed by hand, and that still names a sum or a day which changed facts have replaced.
 *
 * @param figures what it still says, as it stands there: "£49.99 and 12 November 2026"
 */
public record OldFigure(String sentence, String figures) {
    /** Days are told apart without their year, which many leave out. */
    private static final LocalDate ANY_YEAR = LocalDate.EPOCH;

    /**
     * Those in a letter, in its order.
     *
     * @param composed what Redress wrote last
     * @param composedNow what it would write now
     * @param letter what stands on the page
     */
    public static List<OldFigure> in(String composed, String composedNow, String letter, EnglishVariant variant) {
        Set<String> replaced = new HashSet<>(figures(composed, variant).values());
        replaced.removeAll(figures(composedNow, variant).values());
        Set<String> ours = new HashSet<>();
        DraftChanges.pieces(composed).forEach(piece -> ours.add(piece.strip()));
        DraftChanges.pieces(composedNow).forEach(piece -> ours.add(piece.strip()));
        return DraftChanges.pieces(letter).stream()
                .map(String::strip)
                .filter(sentence -> !ours.contains(sentence))
                .flatMap(sentence -> of(sentence, replaced, variant).stream())
                .toList();
    }

    private static Optional<OldFigure> of(String sentence, Set<String> replaced, EnglishVariant variant) {
        List<String> found = figures(sentence, variant).entrySet().stream()
                .filter(figure -> replaced.contains(figure.getValue()))
                .map(figure -> figure.getKey().of(sentence))
                .distinct()
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new OldFigure(sentence, Wording.list(found)));
    }

    /** Each sum and day by where it stands. */
    private static SortedMap<TextRange, String> figures(String text, EnglishVariant variant) {
        SortedMap<TextRange, String> figures = new TreeMap<>();
        WrittenSum.in(text).forEach(sum -> figures.put(sum.range(), sum.currency() + sum.figures()));
        WrittenDate.in(text, variant, ANY_YEAR).forEach(date -> date.day()
                .ifPresent(day -> figures.put(date.range(), MonthDay.from(day).toString())));
        return figures;
    }
}
