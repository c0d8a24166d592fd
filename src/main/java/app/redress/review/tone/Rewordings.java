package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proposes calmer words for an alarm. First what its rule suggests for the very words; then, where nothing factual would
 * be lost, one plain sentence in place of the heated one; at last to leave the words out.
 */
public final class Rewordings {
    private final Words words;

    public Rewordings(Words words) {
        this.words = words;
    }

    /** Proposals, the most fitting first; each still has to be checked in its place. */
    public List<Rewording> propose(Alarm alarm, Passage passage) {
        List<Rewording> proposals = new ArrayList<>();
        if (!alarm.suggestions().isEmpty()) {
            proposals.add(new Rewording(alarm.range(), alarm.suggestions()));
        }
        sentenceOf(alarm, passage).ifPresent(sentence -> {
            String text = passage.textOf(sentence);
            if (!FactGuard.hasFacts(text)) {
                proposals.add(new Rewording(sentence.range(), plainSentences(alarm.category())));
            }
        });
        proposals.add(new Rewording(alarm.range(), List.of("")));
        return proposals;
    }

    /** One calm sentence per category, and to leave the sentence out. */
    private List<String> plainSentences(Category category) {
        String key = "tone.instead." + category;
        return Stream.concat(
                        words.has(key) ? Stream.of(words.getString(key).split("\\|")) : Stream.empty(), Stream.of(""))
                .map(String::strip)
                .toList();
    }

    private static java.util.Optional<Sentence> sentenceOf(Alarm alarm, Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.range().contains(alarm.range()))
                .findFirst();
    }

    /** Where the words stand once {@code offer} replaces {@code range} in {@code text}. */
    static String applied(String text, TextRange range, String offer) {
        return text.substring(0, range.start()) + offer + text.substring(range.end());
    }
}
