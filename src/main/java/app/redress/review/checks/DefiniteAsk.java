package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.Optional;

/** Where a text first asks for something definite, as K01 hears it. */
public final class DefiniteAsk {
    private DefiniteAsk() {}

    /** From where it begins to ask to the end of the sentence, in UTF-16 units of {@code text}. */
    public static Optional<TextRange> in(String text) {
        return Ask.in(Sentence.in(OwnWords.of(text), new TextRange(0, text.length()))).stream()
                .filter(Ask::isDefinite)
                .findFirst()
                .map(ask -> {
                    TextRange sentence = ask.sentence().range();
                    return new TextRange(sentence.start() + ask.from(), sentence.end());
                });
    }
}
