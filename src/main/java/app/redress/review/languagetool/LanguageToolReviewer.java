package app.redress.review.languagetool;

import app.redress.letter.EnglishVariant;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Reviewer;
import app.redress.review.tone.Vagueness;
import app.redress.review.tone.rewording.Variety;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reviews with LanguageTool: its spelling and grammar, our tone rules. Works by paragraph and remembers paragraphs, so
 * that a change costs its paragraph only.
 */
public final class LanguageToolReviewer implements Reviewer {
    private static final int REMEMBERED = 400;

    private final Words words;
    private final Vagueness vagueness;
    private final Variety variety;
    private final Map<EnglishVariant, ParagraphReviewer> reviewers = new EnumMap<>(EnglishVariant.class);

    private final int remembered;

    public LanguageToolReviewer(Words words) {
        this(words, REMEMBERED);
    }

    /** One that remembers as many paragraphs as asked; a test compares it with one that remembers none. */
    LanguageToolReviewer(Words words, int remembered) {
        this.remembered = remembered;
        this.words = words;
        this.vagueness = new Vagueness(words);
        this.variety = new Variety(words);
    }

    /** The dictionary takes as long as all rules, and nobody else may ask LanguageTool for it meanwhile. */
    @Override
    public void warmUp() {
        ReviewRequest first =
                ReviewRequest.of("I was sorry that nobody answerd my letter of 3 March.", EnglishVariant.GB);
        Stream.<Runnable>of(() -> EnglishDictionary.load(first.variant()), () -> reviewer(first.variant())
                        .load(first))
                .parallel()
                .forEach(Runnable::run);
        review(first);
    }

    @Override
    public List<Finding> review(ReviewRequest request) {
        ParagraphReviewer reviewer = reviewer(request.variant());
        LetterReading letter = new LetterReading();
        for (TextRange stretch : Prose.in(request)) {
            letter.add(stretch.start(), reviewer.review(stretch.of(request.text()), request));
        }
        List<Finding> findings = new ArrayList<>(letter.findings());
        vagueness.hear(request.text()).stream()
                .filter(vague ->
                        findings.stream().noneMatch(other -> other.range().overlaps(vague.range())))
                .toList()
                .forEach(findings::add);
        findings.sort(Comparator.comparing(Finding::range));
        return variety.of(findings, request.text());
    }

    private ParagraphReviewer reviewer(EnglishVariant variant) {
        return reviewers.computeIfAbsent(variant, english -> new ParagraphReviewer(english, words, remembered));
    }
}
