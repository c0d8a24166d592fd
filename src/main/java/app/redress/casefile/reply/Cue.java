package app.redress.casefile.reply;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that speak for a kind of reply.
 *
 * @param weight {@link #DECIDES} or more decides alone
 * @param pattern over a sentence as {@link Plain} has it
 */
record Cue(ReplyKind kind, int weight, Pattern pattern) {
    static final int DECIDES = 4;

    Optional<MatchResult> find(String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
