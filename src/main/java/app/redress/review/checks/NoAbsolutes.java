package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;

/** K29: no "always", no "worst ever". */
final class NoAbsolutes extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("absolutes");
    private static final Lexicon KIND = Lexicon.named("thanks");
    /** How strong a feeling was, only its owner knows. */
    private static final Lexicon FEELINGS = Lexicon.named("emotions");

    private static final Lexicon FAULTS = Lexicon.named("problems");

    NoAbsolutes() {
        super("K29", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        // "You have always been kind" exaggerates nothing that anybody would deny.
        return letter.sentences().stream()
                .map(Sentence::text)
                .filter(text -> !(KIND.isIn(text) && !FAULTS.isIn(text)))
                .flatMap(text -> WORDS.first(text).map(place -> place.of(text)).stream())
                .findFirst()
                .or(() -> letter.circumstances()
                        .heardWords(Severity.WARM, Category.EXAGGERATION)
                        .filter(words -> !FEELINGS.isIn(words)))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }
}
