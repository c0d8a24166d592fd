package app.redress.review.tone;

import app.redress.review.tone.ToneReading.Dial;
import app.redress.review.tone.ToneReading.Influence;
import app.redress.text.TextRange;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that move a dial wherever they stand.
 *
 * @param words what to look for
 * @param change points for the first occurrence; further ones add nothing
 */
record Phrase(Pattern words, int change) {
    static Phrase of(int change, String words) {
        // A sum and a gap have no letter at their edge, so that a word boundary would never stand there.
        return new Phrase(Pattern.compile("(?i)(?<!\\w)(?:" + words + ")(?!\\w)"), change);
    }

    Stream<Influence> in(String text, Dial dial) {
        return words.matcher(text)
                .results()
                .limit(1)
                .map(m -> new Influence(dial, new TextRange(m.start(), m.end()), m.group(), change));
    }
}
