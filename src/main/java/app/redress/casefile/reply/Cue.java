package app.redress.casefile.reply;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that speak for a kind of reply.
 *
 * @param weight {@link #DECIDES} or more decides alone
 * @param pattern over a sentence as {@link Plain} has it
 */
record Cue(ReplyKind kind, int weight, Pattern pattern) {
    static final int DECIDES = 4;

    private static final int MOST_PLACES = 2;

    /** The first places: what one clause denies, the next may say. Few, so that no endless text takes long. */
    Stream<MatchResult> places(String sentence) {
        return pattern.matcher(sentence).results().limit(MOST_PLACES);
    }
}
