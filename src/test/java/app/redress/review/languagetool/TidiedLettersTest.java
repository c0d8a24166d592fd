package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.FactGuard;
import app.redress.review.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten hostile letters, each tidied by taking the first offer of every finding until none is left. */
class TidiedLettersTest {
    static Stream<TidiedLetter> letters() {
        return TidiedLetter.NAMES.stream().map(TidiedLetter::of);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void nothingHotIsLeftAndEveryFactIsKept(TidiedLetter letter) {
        assertThat(letter.after()).as(letter.name()).isNotEqualTo(letter.before());
        assertThat(letter.left()).as(letter.name()).noneMatch(finding -> finding.severity() == Severity.HOT);
        assertThat(FactGuard.keepsFigures(letter.before(), letter.after()))
                .as(letter.after())
                .isTrue();
    }
}
