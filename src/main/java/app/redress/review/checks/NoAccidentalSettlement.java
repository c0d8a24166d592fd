package app.redress.review.checks;

import java.util.regex.Pattern;

/** K47: nothing is settled or accepted by accident. */
final class NoAccidentalSettlement extends CatalogueCheck {
    private static final Lexicon SETTLING = Lexicon.named("settling");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:not|never|without|cannot|unless|until|reject\\w*|declin\\w+|refus\\w+|unable|nor"
                    + "|no)(?![\\p{L}])|n't\\b");

    NoAccidentalSettlement() {
        super("K47", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(letter.sentences().stream().map(Sentence::text).noneMatch(NoAccidentalSettlement::settles));
    }

    /** "I do not accept it in full and final settlement" settles nothing. */
    private static boolean settles(String sentence) {
        return SETTLING.first(sentence)
                .map(found -> clauseBefore(sentence, found.start()) + " " + sentence.substring(found.end()))
                .filter(rest -> !REFUSAL.matcher(rest).find())
                .isPresent();
    }

    private static String clauseBefore(String sentence, int end) {
        String before = sentence.substring(0, end);
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    }
}
