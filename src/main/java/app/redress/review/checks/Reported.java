package app.redress.review.checks;

import java.util.regex.Pattern;

/** What others are told to have said or to have called somebody: neither the writer's guess nor the writer's insult. */
final class Reported {
    private static final Pattern SPEECH = Pattern.compile(
            "(?i)(?<![\\p{L}])(?<!(?:i|we) )(?<!(?:i|we)'(?:d|ve) )(?<!(?:i|we) (?:have|had|also) )(?:"
                    + Contacts.SAYING
                    + "|(?<!so-)(?:called|calls|calling|named|branded) (?=(?:me|us|him|her|them|my|our|the|an?) )|was sorry|were sorry|says?|according to) (?!(?:nothing|no|it)\\b)[^.;!?]*");

    private Reported() {}

    /** The text with such speech blanked out, so that places stay the same. */
    static String blankedIn(String text) {
        return SPEECH.matcher(text)
                .replaceAll(speech -> " ".repeat(speech.group().length()));
    }
}
