package app.redress.review.checks;

import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often each check is right on the labelled letters: what it found, missed, and raised for nothing. */
final class CheckReport {
    private final Map<String, Score> byCheck = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    private CheckReport() {}

    /** Of the letters in {@code tables}, by all checks, those that ask the rulebook among them. */
    static CheckReport of(List<String> tables) {
        CompletenessChecks checks = checks();
        CheckReport report = new CheckReport();
        tables.forEach(table -> LabelledLetters.unmet(table)
                .forEach((name, unmet) -> report.add(
                        name,
                        unmet,
                        checks.check(LabelledLetters.letter(name), LabelledLetters.circumstances(name)).stream()
                                .filter(result ->
                                        !LabelledLetters.unlabelled(table).contains(result.id()))
                                .toList())));
        return report;
    }

    /** Those that ask the rulebook, too. */
    static CompletenessChecks checks() {
        return new CompletenessChecks(
                Words.load(Locale.UK), new JsonRulebook(Path.of("none")), new JollydayPublicHolidays());
    }

    private void add(String name, Set<String> unmet, List<CheckResult> results) {
        for (CheckResult result : results) {
            boolean labelled = unmet.contains(result.id());
            byCheck.computeIfAbsent(result.id(), id -> new Score()).add(labelled, !result.met());
            if (labelled == result.met()) {
                differences.add(name + (labelled ? " misses " : " raises ") + result.id() + ": " + result.message());
            }
        }
    }

    Map<String, Score> byCheck() {
        return Map.copyOf(byCheck);
    }

    Score all() {
        Score all = new Score();
        byCheck.values().forEach(all::add);
        return all;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("check  found  missed  false  precision  recall\n");
        byCheck.forEach((id, score) -> text.append(score.line(id)));
        text.append(all().line("all"));
        differences.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** How often a gap was found, missed, or seen where there is none. */
    static final class Score {
        private int found;
        private int missed;
        private int alarms;

        private void add(boolean labelled, boolean unmet) {
            found += labelled && unmet ? 1 : 0;
            missed += labelled && !unmet ? 1 : 0;
            alarms += !labelled && unmet ? 1 : 0;
        }

        private void add(Score other) {
            found += other.found;
            missed += other.missed;
            alarms += other.alarms;
        }

        double precision() {
            return found + alarms == 0 ? 1 : (double) found / (found + alarms);
        }

        double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        private String line(String name) {
            return String.format(
                    Locale.ROOT, "%-6s %5d %7d %6d %10.2f %7.2f%n", name, found, missed, alarms, precision(), recall());
        }

        @Override
        public String toString() {
            return "found %d, missed %d, false alarms %d".formatted(found, missed, alarms);
        }
    }
}
