package app.redress.review.languagetool;

import app.redress.letter.EnglishVariant;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.words.Words;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.slf4j.LoggerFactory;

/** What a letter costs to read again after a change, beside what it costs LanguageTool to read all of it. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 6)
public class ReviewBenchmark {
    /** Each benchmark meets a text that it has never met before. */
    @State(Scope.Thread)
    public static class ChangingText {
        @Param({"100", "1000", "10000"})
        public int words;

        private ChangingLetter letter = new ChangingLetter(0);
        private String text = "";

        @Setup(Level.Trial)
        public void write() {
            // As in the window: without this, part of the time goes into printing what LanguageTool notes down.
            Logger notes = (Logger) LoggerFactory.getLogger(JLanguageTool.class.getPackageName());
            notes.setLevel(ch.qos.logback.classic.Level.WARN);
            letter = new ChangingLetter(words);
        }

        @Setup(Level.Invocation)
        public void change() {
            text = letter.changed();
        }
    }

    /** Redress, which has read the letter before the change. */
    @State(Scope.Thread)
    public static class Redress {
        private final LanguageToolReviewer reviewer = new LanguageToolReviewer(Words.load(Locale.UK));

        @Setup(Level.Trial)
        public void read(ChangingText changing) {
            reviewer.warmUp();
            reviewer.review(request(changing.letter.changed()));
        }
    }

    /** LanguageTool as it comes. */
    @State(Scope.Thread)
    public static class Alone {
        private final JLanguageTool languageTool =
                new JLanguageTool(Languages.getLanguageForShortCode(EnglishVariant.GB.tag()));
    }

    /** A text that is analysed already. */
    @State(Scope.Thread)
    public static class AnalyzedText {
        private final EnglishAnalysis analysis = new EnglishAnalysis(EnglishVariant.GB, 0);
        private final ToneEar ear = new ToneEar(analysis, Words.load(Locale.UK), 0);
        private List<Analyzed> analyzed = List.of();
        private Passage passage = new Passage("", List.of(), Set.of());

        @Setup(Level.Invocation)
        public void analyze(ChangingText changing) {
            analyzed = analysis.analyze(changing.text);
            passage = EnglishAnalysis.passage(changing.text, analyzed, Set.of());
        }
    }

    @Benchmark
    public List<Finding> redressAfterOneChange(Redress redress, ChangingText changing) {
        return redress.reviewer.review(request(changing.text));
    }

    @Benchmark
    public List<RuleMatch> languageToolOnAllOfIt(Alone alone, ChangingText changing) throws IOException {
        return alone.languageTool.check(changing.text);
    }

    @Benchmark
    public List<Alarm> toneBeyondAnalysis(AnalyzedText text) {
        return text.ear.listen(text.passage, text.analyzed);
    }

    private static ReviewRequest request(String text) {
        return ReviewRequest.of(text, EnglishVariant.GB);
    }
}
