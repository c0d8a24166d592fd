package app.redress.review.checks;

import java.util.regex.Pattern;

/** What sounds as though the two sides had talked, and tells of no talk that took place. */
final class NoTalk {
    /** A talk that never took place: "I have not written or phoned", "we never complained", "nobody has been told". */
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:(?:i|we|(?:my|neither of) \\w+)"
                    + "(?: have| had| has| did|['’]ve|['’]d)?(?: not| never)|(?:i|we) (?:have|had|did)n['’]t|neither of us (?:has|have|had)|nobody has)"
                    + "(?! (?:only|just|merely))(?: (?:yet|ever|before|previously|so far|once|myself|actually|been|had|made|sent))*"
                    + "(?: (?:an?|any|the))? \\p{L}+"
                    + "|(?:i|we)(?: have|['’]ve)? (?:told|asked|contacted|approached|rung|phoned|written to|spoken to|complained to) (?:nobody|no one))(?![\\p{L}])");

    /** How the writer may be reached from now on: "You reach me by e-mail", "I can be spoken to on any weekday". */
    private static final Pattern FROM_NOW_ON = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:you|your \\w+) (?:can |may |could |will |might )?(?:always |also |best |easily )?(?:reach|ring|call|phone|contact|e-?mail|text|write to|speak to|get|find|catch) (?:me|us)"
                    + "|(?:i|we) (?:can|may|will|could) (?:\\w+ )?be (?:reached|rung|called|phoned|spoken to|contacted|e-?mailed|texted)|(?:^|[.;] )(?:please )?(?:ring|call|phone|e-?mail|text|contact) (?:me|us))(?![\\p{L}])[^.;]*");

    private NoTalk() {}

    /** What is left of {@code sentence}. */
    static String without(String sentence) {
        return FROM_NOW_ON.matcher(DENIED.matcher(sentence).replaceAll(" ")).replaceAll(" ");
    }
}
