package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.FactGuard;
import app.redress.review.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten hostile letters, each tidied by taking the first offer of every finding until none is left. */
class TidiedLettersTest {
    static Stream<TidiedLetter> letters() {
        return TidiedLetter.NAMES.stream().map(TidiedLetter::of);
    }

    /** Of some eighty; both meet in one sentence, which nobody has found other words for yet. */
    private static final int HOT_FINDINGS_LEFT = 2;

    @ParameterizedTest
    @MethodSource("letters")
    void everyFactIsKept(TidiedLetter letter) {
        assertThat(letter.after()).as(letter.name()).isNotEqualTo(letter.before());
        assertThat(FactGuard.keepsFigures(letter.before(), letter.after()))
                .as(letter.after())
                .isTrue();
    }

    @Test
    void whatTheCompanySaidOfItselfIsKept() {
        assertThat(TidiedLetter.of("09-ie-hotel").after()).contains("Your website calls it \"a haven of calm\".");
    }

    @Test
    void hardlyAnythingHotIsLeft() {
        assertThat(letters().flatMap(letter -> letter.left().stream()))
                .filteredOn(finding -> finding.severity() == Severity.HOT)
                .hasSizeLessThanOrEqualTo(HOT_FINDINGS_LEFT);
    }
}
