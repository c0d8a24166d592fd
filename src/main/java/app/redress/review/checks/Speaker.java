package app.redress.review.checks;

import java.util.regex.Pattern;

/** Somebody of theirs who is told to have said something, and has no name. People have few kinds of words for them. */
final class Speaker {
    private static final String NOBODY_KNOWN =
            "(?i:someone|somebody|they|whoever (?:answered|picked up|served \\p{Ll}+|took the call|was (?:on|there)))(?: else)?";

    /** By what they are called, or by an ending of those who do something: "the fitter", "a librarian". */
    private static final String PERSON = "(?:" + Lexicon.alternatives("people") + "|(?!(?:"
            + Lexicon.alternatives("no-people") + ")s?\\b)\\p{Ll}{3,}(?:ers?|ors?|ists?|icians?|woman|man|person))";

    private static final String OUTSIDER = "(?<!your )(?:" + Lexicon.alternatives("outsiders") + ")\\b";

    private static final String BETWEEN =
            "(?: (?!(?:and|as|that|which|you|i|we|or|but|if|when)\\b)[\\p{Ll}'’-]+){0,6}? ";

    private static final Pattern UNKNOWN = Pattern.compile("(?<![\\p{L}])" + NOBODY_KNOWN
            + "(?: (?:in|at|from|on|of|up|by|behind|over|out|near|inside|down|with|who) [\\p{Ll}' -]{2,30}?)?(?: (?:came|called|rang|phoned|wrote|answered|picked up|looked)(?: \\p{Ll}+){0,3}? and)? "
            + Contacts.HOW + Contacts.SAYING + "(?![\\p{L}])");

    /** "Somebody from the office has looked at it", on no day. */
    private static final Pattern SOME_VISITOR = Pattern.compile(
            "(?<![\\p{L}])(?i:some(?:body|one)) from (?:your|the) (?:\\p{L}+ ){1,3}?"
                    + "(?:(?:has|had) )?(?:looked|been|came|come|checked|visited|inspected|called|rang)(?![\\p{L}])(?!.*\\d)");

    private static final Pattern UNPLACED = Pattern.compile(
            "(?<![\\p{L}])(?i:someone|somebody)(?: else)? " + Contacts.HOW + Contacts.SAYING + "(?![\\p{L}])");

    /** "My grandsons looked at me and they laughed" */
    private static final Pattern OWN_PEOPLE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:my|our) (?:[\\p{Ll}-]+ )?[\\p{Ll}]+s(?:,? [\\p{L}'’-]+){1,9}?,? and they(?![\\p{L}])"
                    + "|(?i)(?<![\\p{L}])(?:my|our) (?:grand)?(?:parents|children|kids|sons|daughters|friends|neighbou?rs|guests|colleagues)(?![\\p{L}])[^.;!?]{1,160}? they(?![\\p{L}])");

    private static final Pattern ROLE = role(
            "(?i:an?|one of|another|some|two|three|several|different|various|(?<!(?:on|in|at|of|to|from|by|with|for) )the|your|the other)");

    /** "One of your lot": they are all his. */
    private static final Pattern ONE_OF = Pattern.compile(
            "(?<![\\p{L}])(?:[Oo]ne|[Aa]nother|[Tt]he other|[Oo]thers) (?:told|promised|assured) (?:me|us)(?![\\p{L}])"
                    + "|(?<![\\p{L}])(?i:one of (?:your|the))(?: [\\p{Ll}'’-]+){1,5}? " + Contacts.HOW
                    + Contacts.SAYING + "(?![\\p{L}])");

    private static final Pattern DEFINITE = role("(?i:(?<!(?:on|in|at|of|to|from|by|with|for) )the|your)");

    /** "Your notice at the desk says": what speaks is a paper, and nobody at the desk. */
    private static final Pattern PAPER =
            Pattern.compile("(?<![\\p{L}])(?i:the|your|an?|its|this)(?: [\\p{L}'’-]+){0,3}? (?:"
                    + Lexicon.alternatives("papers-that-speak")
                    + ")(?: (?!(?:and|that|which|you|i|we|or|but|if|when|where)\\b)[\\p{L}'’-]+){0,5}? " + Contacts.HOW
                    + Contacts.SAYING + "(?![\\p{L}])");

    private Speaker() {}

    /** With the papers left out that are told to say something. */
    static String withoutPapers(String text) {
        return PAPER.matcher(text).replaceAll(" ");
    }

    static boolean isUnnamed(String told) {
        String text = withoutPapers(told);
        return (UNKNOWN.matcher(text).find() && !OWN_PEOPLE.matcher(text).find())
                || ONE_OF.matcher(text).find()
                || SOME_VISITOR.matcher(text).find()
                || ROLE.matcher(text).find();
    }

    /** "Someone told me": not even a role. */
    static boolean isNobodyKnown(String text) {
        return UNPLACED.matcher(text).find() || SOME_VISITOR.matcher(text).find();
    }

    /** "The man at the till", "your driver": whoever it was on that day. */
    static boolean isDefinite(String text) {
        return DEFINITE.matcher(text).find() && !UNKNOWN.matcher(text).find();
    }

    private static Pattern role(String determiner) {
        return Pattern.compile("(?<![\\p{L}])" + determiner + "(?: (?!" + OUTSIDER + ")[\\p{Ll}'’-]+){0,3}? (?!"
                + OUTSIDER + ")" + PERSON
                + "(?![\\p{L}])(?! who (?:sold|served|helped|showed|taught|looked|delivered|fitted)(?![\\p{L}]))"
                + BETWEEN + Contacts.HOW + Contacts.SAYING + "(?![\\p{L}])");
    }
}
