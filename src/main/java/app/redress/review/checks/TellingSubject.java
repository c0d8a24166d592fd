package app.redress.review.checks;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** K16: the subject line says what it is about. */
final class TellingSubject extends CatalogueCheck {
    private static final String COMPLAINT = "complain";
    private static final int FEWEST_WORDS = 2;
    /** What any complaint could be headed with. */
    private static final Set<String> EMPTY = Set.of(
            "about",
            "and",
            "with",
            "from",
            "our",
            "its",
            "his",
            "her",
            "again",
            "angry",
            "another",
            "attention",
            "awful",
            "bad",
            "customer",
            "disappointed",
            "disgusted",
            "enough",
            "for",
            "good",
            "help",
            "important",
            "not",
            "please",
            "poor",
            "read",
            "regarding",
            "terrible",
            "the",
            "this",
            "unhappy",
            "urgent",
            "very",
            "your");

    /** Of a subject that neither is called a complaint nor bears a number. */
    private static final int FEWEST_UNNAMED = 3;

    private final Optional<LetterLaw> law;

    TellingSubject() {
        this(Optional.empty());
    }

    /** Knows by {@code law}, too, where a clock waits for the word. */
    TellingSubject(LetterLaw law) {
        this(Optional.of(law));
    }

    private TellingSubject(Optional<LetterLaw> law) {
        super("K16", CheckSeverity.SHOULD);
        this.law = law;
    }

    /** Whether a reader with many letters knows this one by a number, here or elsewhere, or by a day in its subject. */
    private static boolean tellsApart(Evidence letter) {
        String subject = letter.letter().subject();
        return ReferenceNumber.isGiven(letter)
                || letter.letterDay().datesIn(subject).findAny().isPresent()
                || subject.chars().anyMatch(Character::isDigit);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String subject = letter.letter().subject();
        if (subject.isBlank()) {
            return Verdict.lacks();
        }
        boolean unsaid = !(subject + letter.ownProse()).toLowerCase(Locale.ROOT).contains(COMPLAINT);
        if (unsaid && law.filter(known -> known.countsFromComplaint(letter)).isPresent()) {
            return Verdict.lacks().because("word");
        }
        long words = Stream.of(subject.split("[^\\p{L}\\d-]+", -1))
                .filter(word -> word.length() > 2 && !EMPTY.contains(word.toLowerCase(Locale.ROOT)))
                .count();
        boolean named = subject.toLowerCase(Locale.ROOT).contains(COMPLAINT)
                || Reference.in(subject).isPresent();
        // Headings in capitals are old custom; a cry in capitals names nothing.
        boolean cried = !named && subject.equals(subject.toUpperCase(Locale.ROOT));
        return words >= (named ? FEWEST_WORDS : FEWEST_UNNAMED) && !cried && tellsApart(letter)
                ? Verdict.has()
                : Verdict.lacks().because("empty");
    }
}
