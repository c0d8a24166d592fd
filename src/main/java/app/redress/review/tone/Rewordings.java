package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposes calmer words for an alarm, from the closest to the widest: what its rule suggests, word for word, the
 * sentence turned, the clause left out, one plain sentence instead.
 */
public final class Rewordings {
    private static final List<Rewriter> REWRITERS = List.of(
            new BitterThanks(),
            new WordExchange(),
            new PredicateFrame(),
            new ModifierRemoval(),
            new ClauseRemoval(),
            new PlainSentence(),
            new PhraseRemoval());

    /** Proposals for one of {@code alarms}, the most fitting first; each still has to be checked in its place. */
    public Stream<Rewording> propose(Alarm alarm, List<Alarm> alarms, Passage passage) {
        Optional<Sentence> sentence = sentenceOf(alarm, passage);
        Stream<Rewording> suggested =
                alarm.suggestions().isEmpty() ? Stream.empty() : Stream.of(suggested(alarm, passage));
        Stream<Rewording> written = sentence.stream().flatMap(in -> REWRITERS.stream()
                .flatMap(rewriter -> rewriter.reword(alarm, new Setting(in, passage, alarms)).stream()));
        return Stream.concat(suggested, written);
    }

    /** A rule's own suggestions; an empty one takes the space beside the words with it. */
    private static Rewording suggested(Alarm alarm, Passage passage) {
        TextRange range = alarm.range();
        boolean empties = alarm.suggestions().contains("");
        String text = passage.text();
        if (!empties) {
            return new Rewording(
                    range,
                    alarm.suggestions().stream()
                            .map(offer ->
                                    alarm.category() == Category.SHOUTING ? offer : Casing.like(range.of(text), offer))
                            .toList());
        }
        boolean spaceBefore = range.start() > 0 && text.charAt(range.start() - 1) == ' ';
        boolean wordAfter = range.end() + 1 < text.length() && text.charAt(range.end()) == ' ';
        if (spaceBefore) {
            return new Rewording(new TextRange(range.start() - 1, range.end()), List.of(""));
        }
        return wordAfter
                ? new Rewording(
                        new TextRange(range.start(), range.end() + 2),
                        List.of(Casing.capitalised(text.substring(range.end() + 1, range.end() + 2))))
                : new Rewording(range, List.of(""));
    }

    private static Optional<Sentence> sentenceOf(Alarm alarm, Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.range().contains(alarm.range()))
                .findFirst();
    }
}
