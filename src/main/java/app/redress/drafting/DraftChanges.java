package app.redress.drafting;

import app.redress.text.Alignment;
import app.redress.text.Alignment.Gap;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What changed facts mean for a letter that a person has worked on. Only sentences that stand there as Redress wrote them
 * are offered another wording; what the person wrote or changed by hand is never touched.
 */
public final class DraftChanges {
    /** A sentence with the room after it, so that all of them together are the text. */
    private static final Pattern PIECE =
            Pattern.compile("(?s).+?(?:(?<=[.!?][”’\")]?)\\s+(?=[\\p{Lu}\\d“‘\"])|\\n+|\\z)");

    /** Any two letters share their salutation, thanks and signature; more than that is not chance. */
    private static final double LEAST_STANDING = 1.0 / 3;

    private final List<String> old;
    private final List<String> now;

    private DraftChanges(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    /**
     * The changes that can be made, in order of the letter.
     *
     * @param composed what Redress wrote last
     * @param composedNow what it would write now
     * @param letter what stands on the page
     */
    public static List<DraftChange> in(String composed, String composedNow, String letter) {
        DraftChanges changes = new DraftChanges(pieces(composed), pieces(composedNow));
        return Alignment.gaps(bare(changes.old), bare(changes.now)).stream()
                .flatMap(gap -> changes.place(gap, letter).stream())
                .toList();
    }

    /**
     * {@code letter} with what {@code more} says beyond {@code composed}: after the same sentence, or at the end where that
     * is gone.
     */
    public static String grown(String composed, String more, String letter) {
        DraftChanges changes = new DraftChanges(pieces(composed), pieces(more));
        List<Gap> gaps = Alignment.gaps(bare(changes.old), bare(changes.now));
        String text = letter;
        for (Gap gap : gaps) {
            String before = text;
            text = changes.place(gap, text)
                    .map(change -> change.in(before))
                    .orElseGet(() -> changes.atEnd(gap, before));
        }
        return text;
    }

    /** The share, from 0 to 1, of what Redress wrote that stands in {@code letter} word for word. */
    public static double standing(String composed, String letter) {
        List<String> written = bare(pieces(composed));
        return (double) written.stream().filter(letter::contains).count() / Math.max(1, written.size());
    }

    /** Whether so much of {@code composed} stands in {@code letter} that it can be no other than that letter. */
    public static boolean isMadeOf(String letter, String composed) {
        return standing(composed, letter) >= LEAST_STANDING;
    }

    private Optional<DraftChange> place(Gap gap, String letter) {
        String before = String.join("", old.subList(gap.from(), gap.to()));
        String after = String.join("", now.subList(gap.nowFrom(), gap.nowTo()));
        if (before.isEmpty()) {
            return putIn(gap, after.stripTrailing(), letter);
        }
        // What goes takes the room after it along; what is replaced leaves it.
        String words = after.isEmpty() ? before : before.stripTrailing();
        return find(words, letter).map(place -> new DraftChange(place, words, after.stripTrailing()));
    }

    /** Above the signature. */
    private String atEnd(Gap gap, String letter) {
        String after = String.join("", now.subList(gap.nowFrom(), gap.nowTo())).strip();
        int signature = letter.stripTrailing().lastIndexOf("\n\n");
        return after.isEmpty() || signature < 0
                ? letter
                : letter.substring(0, signature) + "\n\n" + after + letter.substring(signature);
    }

    /** After the sentence it follows, with the same room between them. */
    private Optional<DraftChange> putIn(Gap gap, String after, String letter) {
        if (gap.from() == 0) {
            return Optional.empty();
        }
        String earlier = now.get(gap.nowFrom() - 1);
        String words = earlier.stripTrailing();
        return find(words, letter)
                .map(place -> new DraftChange(
                        new TextRange(place.end(), place.end()), "", earlier.substring(words.length()) + after));
    }

    private static Optional<TextRange> find(String words, String letter) {
        int at = letter.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new TextRange(at, at + words.length()));
    }

    /** Its sentences, each with the room after it. */
    static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(match -> match.group()).toList();
    }

    private static List<String> bare(List<String> pieces) {
        return pieces.stream().map(String::strip).toList();
    }
}
