package app.redress.review.checks;

import app.redress.letter.WrittenDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence tells that something came about on a day, by the tense of the verb that the day belongs to. */
final class PastTense {
    private static final String IRREGULAR =
            "was|were|came|went|got|gave|took|told|said|found|lost|saw|put|brought|met|made|fell|threw|hit|cut|let|began|left|sent|kept|held|stood"
                    + "|sat|ran|rang|rose|broke|spoke|wrote|drove|rode|flew|blew|grew|knew|drew|tore|wore|froze|stole|chose|woke|shook|heard|felt|dealt"
                    + "|built|bent|burnt|burst|caught|fought|taught|thought|stuck|struck|swung|slid|shut|split|spilt|spent|paid|laid|led|read|showed"
                    + "|did|became|slept|swept|leapt|lay|hung|sank|sprang|shrank";

    /** In the past by its form, and no adjective behind an article or a verb that only promises. */
    private static final Pattern VERB = Pattern.compile(
            "(?i)(?<![\\p{L}])(?<!(?:an?|the|my|our|your|his|her|its|is|are|be|being|been|get|gets|have|has|had|to|by) )(?:"
                    + IRREGULAR
                    + "|(?!(?:need|indeed|speed|feed|shed|bed|red|hundred|used|supposed|booked|ordered|bought|purchased|signed|joined)(?![\\p{L}]))\\p{L}{2,}ed)(?![\\p{L}])");

    /** What was planned or hoped for need not have come about. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:will|shall|would|should|could|can|may|might|must|due|book\\w*|reserv\\w*|plan\\w*|schedul\\w*|arrang\\w*|ticket\\w*|appointment|moved|postponed|put off|ordered for|hop\\w+|expect\\w*|if|unless"
                    + "|going|falls?|starts?|begins?|ends?|takes place|(?:is|are|was|were) (?:not )?(?:to|free|away|open|off|set|available)"
                    + "|to (?!(?:the|my|our|your|his|her|its|their|me|us|you|him|them|an?|say|tell|find)(?![\\p{L}]))(?-i:\\p{Ll}+))(?![\\p{L}])");

    /** What is said of a day to come stands before it. */
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:said|told|promis\\w*|agreed|wrote that|offered|suggested|proposed|announced)(?![\\p{L}])");

    /** "On the 18th", "It was on Monday 19 October that". */
    private static final String ON =
            "(?:early |late |only |again |and )?(?i:on)(?: the)?(?:,? \\p{Lu}\\p{Ll}+day,?)?(?: the)? ?";

    private static final Pattern BEHIND = Pattern.compile(".*\\s" + ON, Pattern.DOTALL);
    private static final Pattern AT_HEAD = Pattern.compile(
            "(?:(?:Then|And|But|So|Later|Again|Finally|At last|Only)?,? ?(?:it was )?)?" + ON,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE =
            Pattern.compile("[;:–]|,? (?:and|but|so)(?= (?:i|we|he|she|they|it|you|your|the|my) )");

    private PastTense() {}

    /** Whether {@code sentence} tells of {@code date} as of a day on which something came about. */
    static boolean isOf(Sentence sentence, WrittenDate date) {
        String before = sentence.text()
                .substring(0, date.range().start() - sentence.range().start());
        String after =
                sentence.text().substring(date.range().end() - sentence.range().start());
        if (AT_HEAD.matcher(before).matches()) {
            Matcher verb = VERB.matcher(after);
            return verb.find()
                    && !TO_COME.matcher(after.substring(0, endOfWord(after, verb.end())))
                            .find();
        }
        String clause = last(CLAUSE.split(before, -1));
        return BEHIND.matcher(before).matches()
                && VERB.matcher(clause).find()
                && !TO_COME.matcher(clause).find()
                && !SAID.matcher(clause).find();
    }

    /** With the word behind a verb: "was to". */
    private static int endOfWord(String text, int verb) {
        int space = text.indexOf(' ', verb + 1);
        return space < 0 ? text.length() : space;
    }

    private static String last(String[] clauses) {
        return clauses[clauses.length - 1];
    }
}
