package app.redress.review.checks;

import java.util.stream.Collectors;

/** K17: the letter opens with something good and true, unless the harm is too grave for it. */
final class WarmOpening extends CatalogueCheck {
    private static final int OPENING_WORDS = 70;
    private static final int FIRST_SENTENCES = 3;
    private static final Lexicon GRAVE = Lexicon.named("grave");

    WarmOpening() {
        super("K17", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (isGrave(letter)) {
            return Verdict.has().because("grave");
        }
        if (Flattery.opens(letter)) {
            return Verdict.lacks().because("much");
        }
        return Verdict.of(isWarm(letter));
    }

    /** Whether nobody would look for praise: of injury, discrimination, fraud or death. */
    static boolean isGrave(Evidence letter) {
        return GRAVE.isIn(letter.ownProse());
    }

    /** Whether the first words are kind ones, and meant. */
    static boolean isWarm(Evidence letter) {
        return !Mockery.isIn(letter, opening(letter))
                && SentenceRole.WARM.isPlayed(
                        letter.roles().likelihoodEarly(SentenceRole.WARM, FIRST_SENTENCES), false);
    }

    private static String opening(Evidence letter) {
        return letter.sentences().stream()
                .takeWhile(sentence -> letter.wordsBefore(sentence.range().start()) < OPENING_WORDS)
                .map(sentence -> sentence.text() + "\n")
                .collect(Collectors.joining());
    }
}
