package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred and fifty-one letters, each labelled before any check was run on it, and twenty-eight of our own; what earlier ones taught has bettered the checks. The
 * figures of each: {@code mvn -Ptone-report verify -Dtest=CheckFiguresReport}.
 */
class CompletenessMeasureTest {
    private static final String FIRST = "unmet.tsv";
    private static final double FLOOR = 0.9;

    /** What was reached on letters that no check has been mended on; {@link #FLOOR} is wanted. */
    private static final double UNSEEN_PRECISION = 0.75;

    private static final double UNSEEN_RECALL = 0.64;

    private final CompletenessChecks checks = new CompletenessChecks(Words.load(Locale.UK));

    static List<String> tables() {
        return LabelledLetters.TABLES;
    }

    static List<String> everyTable() {
        return Stream.concat(LabelledLetters.TABLES.stream(), Stream.of(LabelledLetters.UNSEEN))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void gapsAreFoundAndFewAlarmsAreFalse(String table) {
        CheckReport report = CheckReport.of(List.of(table));

        assertThat(report.all().precision()).as("%s", report).isGreaterThanOrEqualTo(FLOOR);
        assertThat(report.all().recall()).as("%s", report).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void lettersThatTaughtNothingAreReadAsWellAsEver() {
        CheckReport report = CheckReport.of(List.of(LabelledLetters.UNSEEN));

        assertThat(report.all().precision()).as("%s", report).isGreaterThanOrEqualTo(UNSEEN_PRECISION);
        assertThat(report.all().recall()).as("%s", report).isGreaterThanOrEqualTo(UNSEEN_RECALL);
    }

    @Test
    void everyCheckIsRightMoreOftenThanNot() {
        CheckReport report = CheckReport.of(LabelledLetters.TABLES);

        assertThat(report.byCheck()).allSatisfy((id, score) -> {
            assertThat(score.precision()).as(id).isGreaterThanOrEqualTo(FLOOR);
            assertThat(score.recall()).as(id).isGreaterThanOrEqualTo(FLOOR);
        });
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void aCompleteLetterNeverRaisesAMust(String table) {
        CompletenessChecks all = CheckReport.checks();
        LabelledLetters.unmet(table).keySet().stream()
                .filter(name -> name.startsWith("full-"))
                .forEach(
                        name -> assertThat(all.check(LabelledLetters.letter(name), LabelledLetters.circumstances(name)))
                                .as(name)
                                .filteredOn(result -> result.severity() == CheckSeverity.MUST)
                                .allMatch(CheckResult::met));
    }

    @Test
    void everyCheckStandsOnceAndInOrder() {
        List<String> ids = checks.check(LabelledLetters.letter("full-bill-uk")).stream()
                .map(CheckResult::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted().hasSize(42);
        assertThat(LabelledLetters.unmet(FIRST).values())
                .allSatisfy(unmet -> assertThat(ids).containsAll(unmet));
    }
}
