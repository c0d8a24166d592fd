package app.redress.review.checks;

import java.util.regex.Pattern;

/** K06: the letter says when it was bought, booked or agreed. The place is where the letter goes. */
final class PurchaseDate extends CatalogueCheck {
    private static final Lexicon DEALING = Lexicon.named("dealings");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile(
            "(?<![\\p{L}])(?:(?:in|since|of|on|from|early|late|mid-?|last|for) )?(?:January|February|March|April|May"
                    + "|June|July|August"
                    + "|September|October|November|December)(?: (?:19|20)\\d\\d)?(?![\\p{L}])|(?:since|in|from"
                    + "|of) (?:19|20)\\d\\d"
                    + "|(?i)(?:last|this|on) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)");

    PurchaseDate() {
        super("K06", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean dated = letter.sentences().stream()
                .map(Sentence::text)
                .filter(sentence -> DEALING.isIn(sentence))
                .anyMatch(sentence -> isDated(letter, sentence));
        // A day in the subject is the day the letter speaks of.
        boolean above = isDated(letter, letter.letter().subject()) && DEALING.isIn(letter.ownProse());
        return Verdict.of(dated || above);
    }

    private static boolean isDated(Evidence letter, String text) {
        return letter.letterDay().datesIn(text).findAny().isPresent()
                || MONTH_OR_YEAR.matcher(text).find();
    }
}
