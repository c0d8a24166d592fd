package app.redress.review.checks;

import app.redress.letter.Party;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** K17: the letter opens with something good and true, unless the harm is too grave for it. */
final class WarmOpening extends CatalogueCheck {
    private static final int OPENING_WORDS = 70;
    private static final Lexicon WARMTH = Lexicon.named("warmth");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon TAKEN_BACK = Lexicon.named("praise-taken-back");
    /** Nothing is about the two of them that does not speak of the other. */
    private static final Lexicon OTHER = Lexicon.named("other-side");

    private static final int MOST_OPENING = 2;

    private static final Lexicon GRAVE = Lexicon.named("grave");
    /** Who comes back is not there for business alone. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:bought|ordered|purchased|booked)(?= (?:\\S+ ){0,4}?"
                    + "(?:again|since|before|every|each|twice|first|all (?:my|our)|for (?:years|\\w+ years)|always)(?![\\p{L}]))");

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

    /** Whether the first words are kind ones. */
    static boolean isWarm(Evidence letter) {
        String opening = opening(letter);
        if (Mockery.isIn(letter, opening)) {
            return false;
        }
        String sincere = sincere(firstParagraph(letter));
        FirstSentence first = new FirstSentence(letter);
        boolean aboutThem = isAboutThem(letter, opening);
        return (aboutThem && (WARMTH.isIn(sincere) || PRAISE.isIn(sincere)))
                || first.isFond()
                || first.isKindly()
                || isGrateful(letter);
    }

    /** The good may come second, after a word about oneself: "I came with two suitcases. Your class gave me the language." */
    private static boolean isGrateful(Evidence letter) {
        return letter.paragraph(0).stream()
                .filter(sentence -> sentence.text().contains(" "))
                .limit(MOST_OPENING)
                .anyMatch(sentence -> new FirstSentence(letter, sentence.text()).isGrateful());
    }

    /** The words but for praise that is none. */
    static String sincere(String opening) {
        return TAKEN_BACK.without(PlainOpening.withoutCourtesies(opening));
    }

    /** The words but for those of a customer who comes back: who comes back is not there for business alone. */
    static String withoutReturning(String sentence) {
        return AGAIN.matcher(sentence).replaceAll(" ");
    }

    static boolean isAboutThem(Evidence letter, String opening) {
        Party recipient = letter.letter().recipient();
        return OTHER.isIn(opening)
                || Stream.of(recipient.name(), recipient.attention())
                        .flatMap(name -> Stream.of(name.split("\\s+", -1)))
                        .anyMatch(word -> word.length() > 2 && opening.contains(word));
    }

    /** With the second where the first is a single line. */
    private static String firstParagraph(Evidence letter) {
        int last = letter.paragraph(0).size() > 1 ? 0 : 1;
        return text(letter, sentence -> sentence.paragraph() <= last);
    }

    private static String opening(Evidence letter) {
        return text(letter, sentence -> true);
    }

    private static String text(Evidence letter, Predicate<Sentence> which) {
        return letter.sentences().stream()
                .takeWhile(sentence -> letter.wordsBefore(sentence.range().start()) < OPENING_WORDS)
                .filter(which)
                .map(sentence -> sentence.text() + "\n")
                .collect(Collectors.joining());
    }
}
