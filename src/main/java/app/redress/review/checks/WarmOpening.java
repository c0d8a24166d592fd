package app.redress.review.checks;

import java.util.regex.Pattern;

/** K17: the letter opens with something good and true, unless the harm is too grave for it. */
final class WarmOpening extends CatalogueCheck {
    private static final int OPENING_WORDS = 70;
    private static final Lexicon WARMTH = Lexicon.named("warmth");
    private static final Lexicon MOCKERY = Lexicon.named("sarcasm");
    private static final Pattern GRAVE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:injur\\w+|hospital\\w*|ambulance|discriminat\\w+|racis\\w+|harass\\w*|assault\\w*|fraud\\w*|electric shock|gives? a shock"
                    + "|burn(?:ed|t|s)|food poisoning|carbon monoxide|asthma\\w*|chest infection\\w*|died|death|bereave\\w*|disab\\w+|wheelchair)(?![\\p{L}])");

    WarmOpening() {
        super("K17", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (GRAVE.matcher(letter.ownProse()).find()) {
            return Verdict.has().because("grave");
        }
        String opening = opening(letter);
        return Verdict.of(WARMTH.isIn(opening) && !MOCKERY.isIn(opening));
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
