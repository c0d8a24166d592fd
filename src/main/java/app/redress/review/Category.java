package app.redress.review;

/**
 * What kind of thing a finding is about. The names are the identifiers everywhere: the XML categories of the tone
 * rules, the JSON of the command line, the bundle ({@code category.INSULT}).
 */
public enum Category {
    PROFANITY(true),
    INSULT(true),
    THREAT(true),
    /** A claim of motive or blame stated as fact. */
    ACCUSATION(true),
    SARCASM(true),
    PASSIVE_AGGRESSION(true),
    /** Capitals, repeated marks. */
    SHOUTING(true),
    /** Absolutes, superlatives. */
    EXAGGERATION(true),
    /** Overheated emotion. */
    VENTING(true),
    /** Orders, ASAP, or else. */
    DEMAND(true),
    VAGUE(true),
    /** Over-apology, a hedged ask. */
    TIMID(true),
    SPELLING(false),
    GRAMMAR(false),
    /** A gap in square brackets, or a fact the reader needs that the letter lacks. */
    MISSING_FACT(false);

    private final boolean tone;

    Category(boolean tone) {
        this.tone = tone;
    }

    public boolean isTone() {
        return tone;
    }
}
