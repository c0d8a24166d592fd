package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Passage;
import app.redress.text.WordList;
import app.redress.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What hearing the tone costs on top of LanguageTool's own analysis, printed with its spread. */
@Tag("tone-report")
class ToneSpeed {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 11;
    private static final double NANOS_PER_MILLI = 1e6;

    private final EnglishAnalysis analysis = new EnglishAnalysis(EnglishVariant.GB, 0);
    private final ToneEar ear = new ToneEar(analysis, Words.load(Locale.UK), 0);

    private record Read(Passage passage, List<Analyzed> analyzed) {}

    @Test
    void printsMillisecondsPerThousandWords() {
        String text = String.join(" ", WordList.lines(ToneSpeed.class, "civil-traps.txt"));
        int words = text.split("\\s+").length;
        double[] reading = new double[ROUNDS];
        double[] hearing = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<Analyzed> analyzed = analysis.analyze(text);
            Read read = new Read(EnglishAnalysis.passage(text, analyzed, Set.of()), analyzed);
            long between = System.nanoTime();
            ear.listen(read.passage(), read.analyzed());
            long end = System.nanoTime();
            if (round >= 0) {
                reading[round] = (between - start) / NANOS_PER_MILLI * 1000 / words;
                hearing[round] = (end - between) / NANOS_PER_MILLI * 1000 / words;
            }
        }
        print("analysis", reading);
        print("tone beyond it", hearing);
        assertThat(words).isPositive();
    }

    private static void print(String what, double[] perThousandWords) {
        double[] sorted = perThousandWords.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-20s ms per 1,000 words: median %.1f, from %.1f to %.1f%n",
                what, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
