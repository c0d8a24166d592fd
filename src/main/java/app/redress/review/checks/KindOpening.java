package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.List;
import java.util.stream.IntStream;

/** The kind sentences that a letter opens with, as K17 hears them. */
public final class KindOpening {
    private static final int FIRST_SENTENCES = 3;

    private KindOpening() {}

    /**
     * Those among the first few.
     *
     * @param text from behind the salutation, as far as a reader would call it the beginning
     * @return places in UTF-16 units of {@code text}
     */
    public static List<TextRange> in(String text) {
        List<TextRange> sentences = Sentence.in(OwnWords.of(text), new TextRange(0, text.length())).stream()
                .map(Sentence::range)
                .limit(FIRST_SENTENCES)
                .toList();
        SentenceRoles roles = new SentenceRoles(
                sentences.stream().map(range -> range.of(text)).toList());
        return IntStream.range(0, sentences.size())
                .filter(at -> SentenceRole.WARM.isPlayed(roles.likelihood(SentenceRole.WARM, at), false))
                .mapToObj(sentences::get)
                .toList();
    }
}
