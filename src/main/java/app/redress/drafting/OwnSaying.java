package app.redress.drafting;

import java.util.regex.Pattern;

/** What a person says that they said, as people write it down, joined to what they did: ", and asked for my money back",
 * " about my complaint of May". */
final class OwnSaying {
    private static final Pattern SELF = Pattern.compile("(?i)^(?:I|we) (?=\\p{L})");
    private static final Pattern DID = Pattern.compile(
            "(?i)^(?:asked|said|told|wrote|made|rang|put|raised|lodged|filed|opened|chased|reminded|reported|complained|explained|requested"
                    + "|sent|returned|offered|pointed|showed|described|wanted|demanded|gave)\\b.*");
    private static final Pattern CLAUSE = Pattern.compile("(?i)^that\\b.*");
    private static final Pattern QUESTION =
            Pattern.compile("(?i)^(?:for|to|about|how|why|whether|if|when|where|what|who)\\b.*");
    private static final Pattern THING = Pattern.compile(
            "(?i)^(?:(?:an?|the|my|full|half|part|some) )*(?:money back|refund"
                    + "|repair|replacement|compensation|credit|answer|reply|explanation|apology|correction|appointment|new \\p{L}+)\\b.*");

    /** How people begin to tell that they got in touch. */
    private static final Pattern DEED = Pattern.compile(
            "(?i)^(?:called|rang|phoned|telephoned|e-?mailed|wrote|texted|messaged|visited|went|spoke|talked|tried|left|chased"
                    + "|waited|popped|dropped)\\b.*");

    private static final Pattern RESULT = Pattern.compile("(?i), (?=(?:nobody|no one|nothing|they|he|she)\\b)");

    private OwnSaying() {}

    static boolean isDeed(String told) {
        return DEED.matcher(SELF.matcher(told.strip()).replaceFirst("")).matches();
    }

    /** "I called again last week, and nobody could help". */
    static String deed(String told) {
        String words = SELF.matcher(Wording.clause(told)).replaceFirst("");
        return "I " + RESULT.matcher(Wording.small(words)).replaceFirst(", and ");
    }

    static String after(String act, String told) {
        String words = Wording.clause(told);
        if (words.isEmpty()) {
            return act;
        }
        String bare = SELF.matcher(words).replaceFirst("");
        boolean did = !bare.equals(words) || DID.matcher(bare).matches();
        if (!did && verb(bare).isEmpty()) {
            return Clause.isThing(bare) ? act + " about " + bare : act + ": " + Clause.quoted(bare);
        }
        return act + ", and " + (did ? bare : verb(bare) + bare);
    }

    /** Blank where words are neither said, asked nor asked for as they stand. */
    private static String verb(String words) {
        if (CLAUSE.matcher(words).matches()) {
            return "said ";
        }
        if (QUESTION.matcher(words).matches()) {
            return "asked ";
        }
        if (THING.matcher(words).matches()) {
            return "asked for ";
        }
        return Clause.isOne(words) ? "said that " : "";
    }
}
