package app.redress.drafting;

import java.util.regex.Pattern;

/**
 * Whether words can stand behind "that". In doubt they cannot: a quotation is never wrong, and "told me that flight
 * cancelled" is.
 */
final class Clause {
    private static final String HELPING =
            "(?:am|is|are|was|were|has|have|had|does|do|did|will|would|can|cannot|could|shall"
                    + "|should|may|might|must|(?:is|are|was|were|has|have|had|does|do|did|would|could|should)n[’']t|won[’']t|can[’']t)";
    private static final String PERSON =
            "(?:I|you|he|she|it|we|they|this|that|there|nobody|somebody|someone|no one|everyone|everybody|nothing|something)";
    /** Of things that go wrong, and what is said and done about them; none of them a noun of its own. */
    private static final String FULL =
            "(?:leaks|drips|smells|keeps|needs|wants|goes|comes|says|makes|takes|gets|gives|knows|seems"
                    + "|became|began|broke|came|fell|gave|got|knew|made|paid|rang|said|saw|sent|took|told|went|wrote"
                    + "|arrived|burst|died|failed|happened|refused|stopped)";
    /** Here begins what only tells more about a thing: "a complaint that was ignored". */
    private static final String MORE =
            "\\b(?:about|that|which|who|whose|where|when|because|since|if|how|why|whether|to)\\b";

    private static final Pattern FINITE = Pattern.compile(
            "(?i)^(?:" + PERSON + "(?:[’'](?:s|d|m|re|ve|ll)\\b| (?!(?:and|or|of|to|in|at|for|about|matter)\\b)\\p{L})"
                    + "|(?:(?!" + MORE + ").)+? (?:" + HELPING + "|" + FULL + ")(?![\\p{L}-])"
                    + "|(?:(?!" + MORE + ")[^,])+?s need\\b).*");
    private static final Pattern THING = Pattern.compile(
            "(?i)^(?:(?:the|my|our|your|an?|this|these|those|his|her|their) |(?:one|two|three|four|five|six)\\b).*");

    private Clause() {}

    static boolean isOne(String words) {
        return FINITE.matcher(words).matches();
    }

    /** "My complaint of May": a thing with its article, to follow "about". */
    static boolean isThing(String words) {
        return !isOne(words) && THING.matcher(words).matches();
    }

    static String quoted(String words) {
        return "“" + words.replaceAll("^[\"“]|[\"”]$", "") + "”";
    }
}
