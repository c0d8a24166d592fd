package app.redress.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type of a time whose day they do not know: "2023", "June 2023", "last summer", "two years ago". */
final class TypedTime {
    private static final String PART =
            "(?:early|mid|late|spring|summer|autumn|fall|winter|christmas|easter|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?"
                    + "|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final String YEAR = "(?:" + PART + "[- ])*(?:19|20)\\d\\d";

    private static final Pattern NAMED_YEAR = Pattern.compile("(?i)(?:in )?(" + YEAR + ")");

    private static final Pattern TIME = Pattern.compile("(?i)(?:bought |paid )?(?:(?:in|about|around|since|from) )*(?:"
            + YEAR + "|" + PART + "|yesterday|(?:last|this) [\\p{L} ]+|(?:\\p{L}+|\\d+)(?: [\\p{L}]+){1,2} ago)");

    private TypedTime() {}

    static boolean isOne(String words) {
        return TIME.matcher(words.strip()).matches();
    }

    /** Whether it is the same time for everybody: it has its year. */
    static boolean isNamed(String words) {
        return NAMED_YEAR.matcher(words.strip()).matches();
    }

    /** "March 2019" in "in March 2019"; empty where no year is named. */
    static Optional<String> named(String words) {
        Matcher named = NAMED_YEAR.matcher(words.strip());
        return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /** As it stands behind a verb: "in 2023". */
    static String inSentence(String words) {
        String clause = Wording.clause(words).replaceFirst("(?i)^(?:bought|paid) ", "");
        return NAMED_YEAR.matcher(clause).matches() ? NAMED_YEAR.matcher(clause).replaceFirst("in $1") : clause;
    }
}
