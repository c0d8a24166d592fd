package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** K10: earlier contacts are told with their dates. */
final class EarlierContacts extends CatalogueCheck {
    private static final Pattern CONTACT = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:message|e-?mail|letter|text|call)s? (?:that )?(?:i|we)(?: have|'ve)? (?:sent|made|left|wrote|written)|(?:i|we|my (?:wife|husband|partner|son|daughter|mother|father))(?: have| had|'ve)?(?: \\w+){0,2}?"
                    + " (?:called|phoned|rang|rung|telephoned|spoke|spoken|e-?mailed|wrote|written|contacted|messaged|texted|chatted"
                    + "|complained|reported (?:it|this|the \\w+)|raised (?:it|this)|visited your|went (?:back )?to (?:your|the)"
                    + "|told (?:you|your)|asked (?:you|your|for)|sent (?:you|your|an|a \\w*) ?(?:e-?mail|letter|message|text|photo\\w*)?))(?![\\p{L}])");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|countless|a few|\\d+) (?:\\w+ )?(?:times|occasions|messages"
                    + "|e-?mails|calls|letters)|twice|repeatedly|again and again|(?:every|each) (?:\\w+ )?(?:time|message|e-?mail|call))(?![\\p{L}])");
    private static final Pattern DAY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:last |this |on )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|the same (?:day|evening)"
                    + "|that (?:day|evening|morning|afternoon|night)|(?:the )?(?:next|following) (?:day|morning))(?![\\p{L}])");

    EarlierContacts() {
        super("K10", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Sentence> sentences = letter.sentences();
        int[] contacts = IntStream.range(0, sentences.size())
                .filter(i -> CONTACT.matcher(sentences.get(i).text()).find())
                .toArray();
        if (contacts.length == 0) {
            return Verdict.has().because("none");
        }
        return Verdict.of(IntStream.of(contacts).anyMatch(i -> isDated(letter, sentences, i)));
    }

    /** In the same sentence, the next, or the one before; but "I called four times" does not lean on what was before. */
    private static boolean isDated(Evidence letter, List<Sentence> sentences, int contact) {
        boolean counted = COUNT.matcher(sentences.get(contact).text()).find();
        int first = counted ? contact : Math.max(0, contact - 1);
        return sentences.subList(first, Math.min(sentences.size(), contact + 2)).stream()
                .map(Sentence::text)
                .anyMatch(text -> letter.letterDay().datesIn(text).findAny().isPresent()
                        || DAY.matcher(text).find());
    }
}
