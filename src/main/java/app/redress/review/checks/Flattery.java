package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;

/** Praise beyond what anybody believes: sentence upon sentence of it, or one highest word upon another. */
final class Flattery {
    private static final int MOST_SENTENCES = 3;
    private static final int MOST_HIGHEST = 3;

    private static final Pattern HIGHEST = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:most \\p{L}{4,}|best|finest|greatest|loveliest|kindest|nicest|absolute(?:ly)?|utter(?:ly)?|simply|truly|totally|every single|(?:in|of) the (?:whole )?(?:world|universe|land)|on earth|of all time|ever"
                    + "|wonderful|amazing|marvell?ous|fantastic|incredible|magnificent|superb|extraordinary|unbelievable|perfect(?:ion)?|exquisite|genius|heaven\\w*|divine|flawless|outstanding|exceptional|phenomenal|spectacular|brilliant|glorious"
                    + "|ador\\w+|worship\\w*|ido[lz]\\w+|angels?|saints?|miracle\\w*|legend\\w*|second to none|beyond (?:words|praise)|out of this world|nobody (?:else )?(?:on|in|is|could))(?![\\p{L}])");

    private Flattery() {}

    /** Whether what stands before it turns, or comes to a day, a sum or a fault, is too much of it. */
    static boolean opens(Evidence letter) {
        List<Sentence> praise = letter.sentences().stream()
                .takeWhile(sentence ->
                        !letter.tellsFact(sentence) && !letter.tellsFault(sentence) && !Bridge.opens(letter, sentence))
                .toList();
        long highest = praise.stream()
                .flatMap(sentence -> HIGHEST.matcher(sentence.text()).results())
                .count();
        return praise.size() > MOST_SENTENCES ? highest >= 1 : highest > MOST_HIGHEST;
    }
}
