package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** K10: earlier contacts are told with their dates. */
final class EarlierContacts extends CatalogueCheck {
    private static final Lexicon CONTACT = Lexicon.named("contacts");
    private static final Lexicon COUNT = Lexicon.named("counts");
    private static final Pattern DAY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:last |this |on )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
                    + "|yesterday|the same (?:day|evening)"
                    + "|that (?:day|evening|morning|afternoon|night)|(?:the )?(?:next|following) (?:day"
                    + "|morning))(?![\\p{L}])");

    EarlierContacts() {
        super("K10", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Sentence> sentences = letter.sentences();
        int[] contacts = IntStream.range(0, sentences.size())
                .filter(i -> CONTACT.isIn(sentences.get(i).text()))
                .toArray();
        if (contacts.length == 0) {
            return Verdict.has().because("none");
        }
        return Verdict.of(IntStream.of(contacts).anyMatch(i -> isDated(letter, sentences, i)));
    }

    /** In the same sentence, the next, or the one before; but "I called four times" does not lean on what was before. */
    private static boolean isDated(Evidence letter, List<Sentence> sentences, int contact) {
        boolean counted = COUNT.isIn(sentences.get(contact).text());
        int first = counted ? contact : Math.max(0, contact - 1);
        return sentences.subList(first, Math.min(sentences.size(), contact + 2)).stream()
                .map(Sentence::text)
                .anyMatch(text -> letter.letterDay().datesIn(text).findAny().isPresent()
                        || DAY.matcher(text).find());
    }
}
