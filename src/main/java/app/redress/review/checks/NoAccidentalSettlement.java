package app.redress.review.checks;

import java.util.regex.Pattern;

/** K47: nothing is settled or accepted by accident. */
final class NoAccidentalSettlement extends CatalogueCheck {
    private static final Lexicon SETTLING = Lexicon.named("settling");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:not|never|without|cannot|unless|until|reject\\w*|declin\\w+|refus\\w+|unable|nor"
                    + "|no)(?![\\p{L}])|n't\\b");

    /** "…, which I do not accept"; "and will not take it further" is no refusal. */
    private static final Pattern REFUSED_AFTER = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:not|never|cannot|unable|unless|until|reject\\w*|declin\\w+|refus\\w+)(?! (?:\\p{L}+ )?(?:take|pursue|go|hear|bother|write|complain|ask|claim|want|need))|nor)(?![\\p{L}])|n't\\b(?! (?:\\p{L}+ )?(?:take|pursue|go|hear|bother|write|complain|ask|claim|want|need))");

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
                .filter(found ->
                        !REFUSAL.matcher(clauseBefore(sentence, found.start())).find()
                                && !REFUSED_AFTER
                                        .matcher(sentence.substring(found.end()))
                                        .find())
                .isPresent();
    }

    private static String clauseBefore(String sentence, int end) {
        String before = sentence.substring(0, end);
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    }
}
