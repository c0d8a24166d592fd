package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Letters labelled before any check was run on them, and some of our own; what earlier ones taught has bettered the
 * checks. The figures of each: {@code mvn -Ptone-report verify -Dtest=CheckFiguresReport}.
 */
class CompletenessMeasureTest {
    private static final String FIRST = "unmet.tsv";
    private static final double FLOOR = 0.9;
    private static final double EACH = 0.7;

    private final CompletenessChecks checks = new CompletenessChecks(Words.load(Locale.UK));

    static List<String> tables() {
        return LabelledLetters.TABLES;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void gapsAreFoundAndFewAlarmsAreFalse(String table) {
        assertReaches(table);
    }

    @Test
    void everyCheckIsRightInSevenOfTen() {
        CheckReport report = CheckReport.of(LabelledLetters.TABLES);

        assertThat(report.byCheck()).allSatisfy((id, score) -> {
            assertThat(score.precision()).as(id).isGreaterThanOrEqualTo(EACH);
            assertThat(score.recall()).as(id).isGreaterThanOrEqualTo(EACH);
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
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
        assertThat(ids).doesNotHaveDuplicates().isSorted().hasSize(43);
        assertThat(LabelledLetters.unmet(FIRST).values())
                .allSatisfy(unmet -> assertThat(ids).containsAll(unmet));
    }

    private static void assertReaches(String table) {
        CheckReport report = CheckReport.of(List.of(table));

        assertThat(report.all().precision()).as("%s", report).isGreaterThanOrEqualTo(FLOOR);
        assertThat(report.all().recall()).as("%s", report).isGreaterThanOrEqualTo(FLOOR);
    }
}
