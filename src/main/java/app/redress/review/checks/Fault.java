package app.redress.review.checks;

import java.util.regex.Pattern;

/** Words for what went wrong. */
final class Fault {
    private static final Lexicon PROBLEMS = Lexicon.named("problems");

    /** What the writer has not done or never had to do, and what he did himself. */
    private static final Pattern DENIED =
            Pattern.compile("(?i)(?<![\\p{L}])(?:i|we|my \\w+|they|you|he|she|it)(?:'ve| have|'d| had|"
                    + " was| were|'s| has| am| are) (?:not once|never(?: once)?|not ever|seldom|hardly ever|rarely) (?:been |had |"
                    + "given )?(?:\\w+ ){0,2}?(?:late|a problem|any problems?|trouble|cause|reason|wrong|let down|disappointed|short)|to a fault"
                    + "|(?<![\\p{L}])(?:i|we)(?:['’]ve| have|['’]d| had)? (?:\\w+ly )?(?:cancell?ed|gone)(?![\\p{L}])");

    /** Who is dead is not late. */
    private static final Pattern DEPARTED = Pattern.compile(
            "(?i)(?<![\\p{L}])late (?=(?:husband|wife|partner|mother|father|mum|dad|parents?|brother|sister|son|daughter|aunt|uncle|gran\\w*|friend|neighbour|Mr|Mrs|Ms)(?![\\p{L}]))");

    private Fault() {}

    /** "In four years I have not once been late" tells of no fault. */
    static boolean isTold(String sentence) {
        return PROBLEMS.isIn(
                DEPARTED.matcher(DENIED.matcher(sentence).replaceAll(" ")).replaceAll(" "));
    }
}
