package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** K10: earlier contacts are told with their dates. */
final class EarlierContacts extends CatalogueCheck {
    private static final Pattern CONTACT = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:i|we|my (?:wife|husband|partner|son|daughter|mother|father))(?: have| had|'ve)?(?: \\w+){0,2}?"
                    + " (?:called|phoned|rang|rung|telephoned|spoke|spoken|e-?mailed|wrote|written|contacted|messaged|texted|chatted"
                    + "|complained|reported (?:it|this|the \\w+)|raised (?:it|this)|visited your|went (?:back )?to (?:your|the)"
                    + "|told (?:you|your)|asked (?:you|your|for)|sent (?:you|your|an|a \\w*) ?(?:e-?mail|letter|message|text|photo\\w*)?)(?![\\p{L}])");
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
        boolean dated = IntStream.of(contacts)
                .flatMap(i -> IntStream.rangeClosed(Math.max(0, i - 1), Math.min(sentences.size() - 1, i + 1)))
                .mapToObj(i -> sentences.get(i).text())
                .anyMatch(text -> letter.letterDay().datesIn(text).findAny().isPresent()
                        || DAY.matcher(text).find());
        return Verdict.of(dated);
    }
}
