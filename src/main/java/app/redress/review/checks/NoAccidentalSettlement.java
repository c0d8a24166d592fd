package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.regex.Pattern;

/** K47: nothing is settled or accepted by accident. */
final class NoAccidentalSettlement extends CatalogueCheck {
    private static final Lexicon SETTLING = Lexicon.named("settling");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:not|never|without|cannot|unless|until|reject\\w*|declin\\w+|refus\\w+|unable|nor"
                    + "|no)(?![\\p{L}])|n't\\b");

    private static final Pattern WHEN_DONE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:when|once|as soon as|after|until) (?:it|this|that|they|the \\p{L}+|everything) (?:is|are|has been|have been)(?![\\p{L}]).*(?:matter|case|complaint|file|dispute|closed|settled|over|done)");

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
                .filter(found -> !isSettledByDeed(sentence, found))
                .filter(found ->
                        !REFUSAL.matcher(clauseBefore(sentence, found.start())).find()
                                && !REFUSED_AFTER
                                        .matcher(sentence.substring(found.end()))
                                        .find())
                .isPresent();
    }

    /** "When it is mended the matter will be closed": that is all that was asked for, and no sum. */
    private static boolean isSettledByDeed(String sentence, TextRange found) {
        return WHEN_DONE.matcher(sentence.substring(0, found.end())).find()
                && Amount.in(sentence).isEmpty();
    }

    private static String clauseBefore(String sentence, int end) {
        String before = sentence.substring(0, end);
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    }
}
