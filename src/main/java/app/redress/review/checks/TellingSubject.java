package app.redress.review.checks;

import java.util.Locale;
import java.util.stream.Stream;

/** K16: the subject line says what it is about. */
final class TellingSubject extends CatalogueCheck {
    private static final int FEWEST_WORDS = 2;

    TellingSubject() {
        super("K16", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String subject = letter.letter().subject();
        if (subject.isBlank()) {
            return Verdict.lacks();
        }
        long words = Stream.of(subject.split("[^\\p{L}\\d-]+", -1))
                .filter(word -> word.length() > 2)
                .count();
        boolean shouted = subject.equals(subject.toUpperCase(Locale.ROOT));
        return words >= FEWEST_WORDS && !shouted
                ? Verdict.has()
                : Verdict.lacks().because("empty");
    }
}
