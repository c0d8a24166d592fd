package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Prints what {@link ReviewBenchmark} measures: a change against the whole, and how both grow. */
@Tag("benchmarks")
class ReviewSpeed {
    private static final double MOST = 95;
    private static final int LETTER = 1_000;
    private static final String CHANGE = "redressAfterOneChange";

    /** A machine that others use changes its pace within minutes, so that both are measured in turn. */
    private static final int ROUNDS = 3;

    @Test
    void printsWhatAChangeCosts() throws RunnerException {
        measured(CHANGE, "100", "10000").forEach((words, times) -> print("Redress after one change", words, times));
        measured("toneBeyondAnalysis", "1000").forEach((words, times) -> print("tone beyond analysis", words, times));
        for (int round = 0; round < ROUNDS; round++) {
            Statistics change = letter(CHANGE);
            Statistics whole = letter("languageToolOnAllOfIt");
            print("Redress after one change", LETTER, change);
            print("LanguageTool on all of it", LETTER, whole);
            double ratio = whole.getPercentile(MOST) / change.getPercentile(MOST);
            System.out.printf("at the 95th percentile, a change costs %.1f times less than the whole%n", ratio);
            assertThat(ratio).isFinite();
        }
    }

    private static Statistics letter(String benchmark) throws RunnerException {
        return Objects.requireNonNull(
                measured(benchmark, String.valueOf(LETTER)).get(LETTER));
    }

    private static Map<Integer, Statistics> measured(String benchmark, String... words) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\." + ReviewBenchmark.class.getSimpleName() + "\\." + benchmark + "$")
                        .param("words", words)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<Integer, Statistics> bySize = new TreeMap<>();
        results.forEach(result -> bySize.put(
                Integer.valueOf(result.getParams().getParam("words")),
                result.getPrimaryResult().getStatistics()));
        return bySize;
    }

    private static void print(String what, int words, Statistics times) {
        System.out.printf(
                "%-26s %,6d words: median %8.2f ms, 95th percentile %8.2f ms, of %,d%n",
                what, words, times.getPercentile(50), times.getPercentile(MOST), times.getN());
    }
}
