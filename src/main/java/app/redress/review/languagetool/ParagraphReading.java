package app.redress.review.languagetool;

import app.redress.review.Finding;
import app.redress.text.TextRange;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a paragraph says by itself, and what it may say in its letter; ranges counted in the paragraph. */
final class ParagraphReading {
    private final List<Finding> findings;
    private final List<Heat> heats;
    private final Supplier<List<Finding>> inAHeatedLetter;
    private @Nullable List<Finding> doubted;

    /**
     * The sentence at {@code range}.
     *
     * @param heat how heated it looks, from 0 to 1
     */
    record Heat(TextRange range, String sentence, double heat) {}

    /** @param inAHeatedLetter asked at most once, and only where the letter is heated */
    ParagraphReading(List<Finding> findings, List<Heat> heats, Supplier<List<Finding>> inAHeatedLetter) {
        this.findings = List.copyOf(findings);
        this.heats = List.copyOf(heats);
        this.inAHeatedLetter = inAHeatedLetter;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Heat> heats() {
        return heats;
    }

    /** What counts only where the rest of the letter is heated. */
    List<Finding> doubted() {
        if (doubted == null) {
            doubted = List.copyOf(inAHeatedLetter.get());
        }
        return doubted;
    }
}
