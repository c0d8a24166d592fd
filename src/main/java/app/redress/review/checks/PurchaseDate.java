package app.redress.review.checks;

import java.util.regex.Pattern;

/** K06: the letter says when it was bought, booked or agreed. The place is where the letter goes. */
final class PurchaseDate extends CatalogueCheck {
    private static final Pattern DEALING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:b[ou]+ght|purchas\\w+|order\\w*|book\\w*|paid|pay|payment|sign(?:ed|ing)|agree\\w*|contract\\w*|tenan\\w+|leas\\w+"
                    + "|mov(?:ed|ing) in\\w*|join\\w*|subscri\\w+|hir\\w+|engag\\w+|plac\\w+|visit\\w*|stay\\w*|travel\\w*|flight\\w*|flew|fly"
                    + "|train|dated|deliver\\w*|took out|take out|switch\\w*|beg[au]n|start\\w*|instal\\w+|treat\\w+|appointment|reserv\\w+|ate|dined|came"
                    + "|rent\\w*|customer|member\\w*|account|policy|bill\\w*|invoice\\w*|statement|charge\\w*|service|servic\\w+|repair\\w*|delivered|collected|with you|from you|open\\w*|renew\\w*"
                    + "|departure|departing|depart\\w*|due to (?:fly|travel|leave)|lunch|dinner|meal|concert|event|session|lesson|course|sent|ship\\w*|posted|parcel)(?![\\p{L}])");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile(
            "(?<![\\p{L}])(?:(?:in|since|of|on|from|early|late|mid-?|last|for) )?(?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December)(?: (?:19|20)\\d\\d)?(?![\\p{L}])|(?:since|in|from|of) (?:19|20)\\d\\d"
                    + "|(?i)(?:last|this|on) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)");

    PurchaseDate() {
        super("K06", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean dated = letter.sentences().stream()
                .map(Sentence::text)
                .filter(sentence -> DEALING.matcher(sentence).find())
                .anyMatch(sentence -> isDated(letter, sentence));
        // A day in the subject is the day the letter speaks of.
        boolean above = isDated(letter, letter.letter().subject())
                && DEALING.matcher(letter.ownProse()).find();
        return Verdict.of(dated || above);
    }

    private static boolean isDated(Evidence letter, String text) {
        return letter.letterDay().datesIn(text).findAny().isPresent()
                || MONTH_OR_YEAR.matcher(text).find();
    }
}
