package app.redress.review.checks;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** K46: the letter says how to go on together. Where something has to be mended, a bare number does not say when. */
final class ReadyToTalk extends CatalogueCheck {
    /** "My number is 020 917 0338", "I'm at 204-555-0179": where the writer is found, without a word of when or what for. */
    private static final Pattern WHERE_ONLY = Pattern.compile(
            "(?i)(?:(?:and|so),? )?(?:(?:(?:my|our|the) (?:[\\p{L}-]+ )?(?:tele)?(?:phone|mobile|cell|numbers?|e-?mail)(?: number| address)?s?(?: and (?:[\\p{L}-]+ )?(?:tele)?(?:phone|mobile|cell|number|e-?mail)(?: number| address)?)?(?:['’]s|, if you need it)?(?::| is| are| stands?)?"
                    + "|(?:i|we)(?:['’]m| am|['’]re| are)(?: (?:to be )?found)?(?: on| at)(?= \\W?\\d)|you have (?:my|our) (?:number|e-?mail|details)|(?:tel(?:ephone)?|phone|mobile|cell|contact details)\\b)"
                    + "[^\\p{L}]*(?:(?:at|on|as|in|above|below|the|top|head|foot|of|this|letter|page|or|and|given|by|e-?mail|over|\\S+@\\S+)[^\\p{L}]*)*)");

    ReadyToTalk() {
        super("K46", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(IntStream.range(0, letter.sentences().size())
                .filter(i -> SentenceRole.OPEN.isPlayed(letter.roles().likelihood(SentenceRole.OPEN, i), false))
                .anyMatch(i -> isEnough(letter, letter.sentences().get(i))));
    }

    private static boolean isEnough(Evidence letter, Sentence sentence) {
        return letter.remedies().stream().noneMatch(Ask::mends)
                || !WHERE_ONLY.matcher(sentence.text()).matches();
    }
}
