package app.redress.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "No seats on an earlier flight", "still nothing on file", noted as it was said; after "told me that" it needs its verb. */
final class NothingThere {
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:still )?(?:nothing|no (?:(?:earlier|later|other|spare|free|direct|further|more) )?(?!one\\b)(\\p{L}+))"
                    + "(?: (?:on|in|for|at|of|until|before|after|from|to|under|with|within|without|left|available|free)\\b.*)?");

    private NothingThere() {}

    /** @param clause without its full stop */
    static String said(String clause) {
        Matcher bare = BARE.matcher(clause);
        if (!bare.matches()) {
            return clause;
        }
        return "there " + (isSeveral(bare.group(1)) ? "were " : "was ") + clause;
    }

    private static boolean isSeveral(@Nullable String noun) {
        return noun != null && noun.endsWith("s") && !noun.endsWith("ss");
    }
}
