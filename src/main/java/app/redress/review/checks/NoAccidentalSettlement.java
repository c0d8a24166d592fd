package app.redress.review.checks;

import java.util.regex.Pattern;

/** K47: nothing is settled or accepted by accident. */
final class NoAccidentalSettlement extends CatalogueCheck {
    private static final Pattern SETTLING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:full and final|full & final|final settlement|full settlement|full satisfaction|no further claims?|(?:i|we)(?:'ll| will)? (?:\\w+ )?accept (?:your|the) (?:offer|decision|explanation)"
                    + "|(?:i|we)(?:'ll| will) (?:drop|withdraw|forget|close) (?:the|my|this|all)|waive (?:my|our|all|any) (?:rights?|claims?)|end of the matter"
                    + "|consider (?:this|the|my) (?:\\w+ )?(?:closed|settled))(?![\\p{L}])");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:not|never|without|cannot|unless|until|reject\\w*|declin\\w+|refus\\w+|unable|nor|no)(?![\\p{L}])|n't\\b");

    NoAccidentalSettlement() {
        super("K47", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return letter.sentences().stream()
                .filter(sentence -> SETTLING.matcher(sentence.text()).find())
                .filter(sentence -> !REFUSAL.matcher(
                                SETTLING.matcher(sentence.text()).replaceAll(" "))
                        .find())
                .findFirst()
                .map(sentence -> Verdict.lacks())
                .orElse(Verdict.has());
    }
}
