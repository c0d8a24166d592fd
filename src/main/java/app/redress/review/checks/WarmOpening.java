package app.redress.review.checks;

import java.util.regex.Pattern;

/** K17: the letter opens with something good and true, unless the harm is too grave for it. */
final class WarmOpening extends CatalogueCheck {
    private static final int OPENING_WORDS = 70;
    private static final Lexicon WARMTH = Lexicon.named("warmth");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon MOCKERY = Lexicon.named("sarcasm");
    /** Praise taken back, and words of praise that praise nobody. */
    private static final Pattern UNPRAISE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:not|n't|no|never|hardly|far from|anything but|less than)(?! (?:have been more|had|let))(?: \\w+){1,3}|(?:would|will|'d|'ll) (?:\\w+ )?(?:be|like|appreciate)"
                    + " ?\\w*|(?:good|best) (?:money|wishes|time to|part of (?:a|an|the|two|three) (?:week|month|hour|day)s?)|happy to|glad to|great deal|value of|easy to|value for money|a good (?:\\w+ )?(?:hour|week|month|day)s?)");

    private static final Pattern GRAVE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:injur\\w+|hospital\\w*|ambulance|discriminat\\w+|racis\\w+|harass\\w*|assault\\w*|fraud\\w*|electric shock|gives? a shock"
                    + "|burn(?:ed|t|s)|food poisoning|carbon monoxide|asthma\\w*|chest infection\\w*|bereave\\w*|disab\\w+|wheelchair)(?![\\p{L}])");

    WarmOpening() {
        super("K17", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (GRAVE.matcher(letter.ownProse()).find()) {
            return Verdict.has().because("grave");
        }
        String opening = UNPRAISE.matcher(opening(letter)).replaceAll(" ");
        boolean warm = WARMTH.isIn(opening) || PRAISE.isIn(opening);
        return Verdict.of(warm && !MOCKERY.isIn(opening(letter)));
    }

    private static String opening(Evidence letter) {
        StringBuilder opening = new StringBuilder();
        for (Sentence sentence : letter.sentences()) {
            if (letter.wordsBefore(sentence.range().start()) < OPENING_WORDS) {
                opening.append(sentence.text()).append('\n');
            }
        }
        return opening.toString();
    }
}
