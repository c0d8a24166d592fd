package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twenty-four letters, labelled before any check was run on them, and eight written later, when the first had been used
 * to better the checks.
 */
class CompletenessMeasureTest {
    private static final String FIRST = "unmet.tsv";
    private static final String FRESH = "unmet-fresh.tsv";
    private static final String KEPT = "unmet-kept.tsv";
    private static final String UNSEEN = "unmet-unseen.tsv";

    private final CompletenessChecks checks = new CompletenessChecks(Words.load(Locale.UK));

    @ParameterizedTest
    @ValueSource(strings = {FIRST, FRESH, KEPT, UNSEEN})
    void gapsAreFoundAndFewAlarmsAreFalse(String table) {
        Score score = new Score();
        List<String> differences = new ArrayList<>();
        LabelledLetters.unmet(table).forEach((name, unmet) -> {
            for (CheckResult result : checks.check(LabelledLetters.letter(name))) {
                boolean labelled = unmet.contains(result.id());
                score.add(labelled, !result.met());
                if (labelled == result.met()) {
                    differences.add(
                            name + (labelled ? " misses " : " raises ") + result.id() + ": " + result.message());
                }
            }
        });
        assertThat(score.precision()).as("%s %s", score, differences).isGreaterThanOrEqualTo(0.9);
        assertThat(score.recall()).as("%s %s", score, differences).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, FRESH, KEPT, UNSEEN})
    void aCompleteLetterNeverRaisesAMust(String table) {
        LabelledLetters.unmet(table).keySet().stream()
                .filter(name -> name.startsWith("full-"))
                .forEach(name -> assertThat(checks.check(LabelledLetters.letter(name)))
                        .as(name)
                        .filteredOn(result -> result.severity() == CheckSeverity.MUST)
                        .allMatch(CheckResult::met));
    }

    @Test
    void everyCheckStandsOnceAndInOrder() {
        List<String> ids = checks.check(LabelledLetters.letter("full-bill-uk")).stream()
                .map(CheckResult::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted().hasSize(39);
        assertThat(LabelledLetters.unmet(FIRST).values())
                .allSatisfy(unmet -> assertThat(ids).containsAll(unmet));
    }

    private static final class Score {
        private int found;
        private int missed;
        private int alarms;

        private void add(boolean labelled, boolean unmet) {
            found += labelled && unmet ? 1 : 0;
            missed += labelled && !unmet ? 1 : 0;
            alarms += !labelled && unmet ? 1 : 0;
        }

        private double precision() {
            return found + alarms == 0 ? 1 : (double) found / (found + alarms);
        }

        private double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        @Override
        public String toString() {
            return "found %d, missed %d, false alarms %d".formatted(found, missed, alarms);
        }
    }
}
