package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Twenty-four letters, labelled before any check was run on them. */
class CompletenessMeasureTest {
    private final CompletenessChecks checks = new CompletenessChecks(Words.load(Locale.UK));

    @Test
    void gapsAreFoundAndFewAlarmsAreFalse() {
        Map<String, Score> scores = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        LabelledLetters.unmet().forEach((name, unmet) -> {
            for (CheckResult result : checks.check(LabelledLetters.letter(name))) {
                boolean labelled = unmet.contains(result.id());
                scores.computeIfAbsent(result.id(), id -> new Score()).add(labelled, !result.met());
                scores.computeIfAbsent("all", id -> new Score()).add(labelled, !result.met());
                if (labelled == result.met()) {
                    differences.add(name + " " + result.id() + (labelled ? " missed" : " false alarm: ")
                            + (labelled ? "" : result.message()));
                }
            }
        });
        String table = scores.entrySet().stream()
                .map(score -> score.getKey() + " " + score.getValue())
                .collect(Collectors.joining("\n"));
        Score all = scores.get("all");
        assertThat(all.precision()).as("%s%n%s", table, differences).isGreaterThanOrEqualTo(0.9);
        assertThat(all.recall()).as("%s%n%s", table, differences).isGreaterThanOrEqualTo(0.9);
        assertThat(differences).hasSize(-1);
    }

    @Test
    void aCompleteLetterNeverRaisesAMust() {
        LabelledLetters.unmet().keySet().stream()
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
        Set<String> labelled =
                LabelledLetters.unmet().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(ids).containsAll(labelled);
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
