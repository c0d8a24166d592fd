package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.List;

/** The kind sentences that a text opens with, told by their words alone: most first sentences are kind, but not all. */
public final class KindOpening {
    private static final int FIRST_SENTENCES = 3;

    private KindOpening() {}

    /**
     * Those among the first few.
     *
     * @param text from behind the salutation
     * @return places in UTF-16 units of {@code text}
     */
    public static List<TextRange> in(String text) {
        return Sentence.in(OwnWords.of(text), new TextRange(0, text.length())).stream()
                .limit(FIRST_SENTENCES)
                .map(Sentence::range)
                .filter(range -> SentenceRole.WARM.isPlayed(
                        SentenceRoles.likelihoodAlone(SentenceRole.WARM, range.of(text)), false))
                .toList();
    }
}
