package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Prints our hostile letters before and after they are tidied: {@code mvn -Ptone-report verify -Dtest=TidiedLettersReport}. */
@Tag("tone-report")
class TidiedLettersReport {
    @ParameterizedTest
    @FieldSource("app.redress.review.languagetool.TidiedLetter#NAMES")
    void printsTheLetter(String name) {
        TidiedLetter letter = TidiedLetter.of(name);
        System.out.printf(
                "%n======== %s, as written%n%n%s%n-------- %s, tidied%n%n%s%n",
                name, letter.before(), name, letter.after());
        letter.left().forEach(finding -> System.out.println("-- left: " + finding.rule() + " " + finding.text()));
        assertThat(letter.after()).isNotEmpty();
    }
}
