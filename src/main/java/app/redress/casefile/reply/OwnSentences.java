package app.redress.casefile.reply;

import java.util.List;

/** The sentences of a reply that its writer wrote: without mail headers, the letter it answers, and small print. */
public final class OwnSentences {
    private OwnSentences() {}

    /** In their order, as they came. */
    public static List<String> in(String text) {
        String own = OwnWords.in(text.substring(0, Math.min(text.length(), ReplyReader.LONGEST)));
        return Sentences.in(own).stream().map(sentence -> sentence.of(own)).toList();
    }
}
