package app.redress.review.checks;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** K17: the letter opens with something good and true, unless the harm is too grave for it. */
final class WarmOpening extends CatalogueCheck {
    private static final int OPENING_WORDS = 70;
    private static final int FIRST_SENTENCES = 3;
    private static final Lexicon GRAVE = Lexicon.named("grave");

    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon WARMTH = Lexicon.named("warmth");

    private static final Pattern ANNOUNCING = Pattern.compile(
            "(?i)(?:(?:i|we)(?: am|'m|’m| are|'re|’re)? (?:now )?(?:writ(?:e|ing)|contact(?:ing)?|refer(?:ring)?|get(?:ting)? in touch)(?: (?:to|with) you)?(?: today| now)? (?:about|regarding|concerning|to|with|in|on|as|because)"
                    + "|this (?:letter|e-?mail|message|complaint|note) (?:is about|concerns|regards|is (?:a|my)))(?![\\p{L}])");

    WarmOpening() {
        super("K17", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (isGrave(letter)) {
            return Verdict.has().because("grave");
        }
        if (Flattery.opens(letter)) {
            return Verdict.lacks().because("much");
        }
        return Verdict.of(isWarm(letter));
    }

    /** Whether nobody would look for praise: of injury, discrimination, fraud or death. */
    static boolean isGrave(Evidence letter) {
        return GRAVE.isIn(letter.ownProse());
    }

    /** Whether the first words are kind ones, and meant. */
    static boolean isWarm(Evidence letter) {
        return !Mockery.isIn(letter, opening(letter))
                && IntStream.range(
                                0, Math.min(FIRST_SENTENCES, letter.sentences().size()))
                        .filter(at -> !isAnnouncement(letter.sentences().get(at).text()))
                        .anyMatch(at ->
                                SentenceRole.WARM.isPlayed(letter.roles().likelihood(SentenceRole.WARM, at), false));
    }

    /** "I am writing about our stay" says what follows, and nothing of how it was. */
    private static boolean isAnnouncement(String text) {
        return ANNOUNCING.matcher(text).lookingAt() && !PRAISE.isIn(text) && !WARMTH.isIn(text);
    }

    /** What stands further down than the first paragraph is no opening. */
    private static String opening(Evidence letter) {
        return letter.paragraph(0).stream()
                .takeWhile(sentence -> letter.wordsBefore(sentence.range().start()) < OPENING_WORDS)
                .map(sentence -> sentence.text() + "\n")
                .collect(Collectors.joining());
    }
}
