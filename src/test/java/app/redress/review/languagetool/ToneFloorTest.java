package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.FactGuard;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Severity;
import app.redress.text.WordList;
import app.redress.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the floor of the tone engine on sentences of our own (level, category, sentence). */
class ToneFloorTest {
    private static final LanguageToolReviewer REVIEWER = new LanguageToolReviewer(Words.load(Locale.UK));
    private static List<Judged> judged = List.of();

    private record Judged(int level, String text, List<Finding> findings) {
        boolean has(Severity severity) {
            return findings.stream().anyMatch(finding -> finding.severity().atLeast(severity));
        }
    }

    @BeforeAll
    static void readTheSentences() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ToneFloorTest.class.getResourceAsStream("/app/redress/review/tone/sentences.tsv"))) {
            judged = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Judged(
                            Integer.parseInt(cells[0]),
                            cells[2],
                            REVIEWER.review(ReviewRequest.of(cells[2], EnglishVariant.GB)
                                    .onlyTone())))
                    .toList();
        }
    }

    @Test
    void nearlyEveryHostileSentenceIsHeard() {
        assertThat(share(one -> one.level() == 2, one -> one.has(Severity.HOT))).isGreaterThan(0.95);
    }

    @Test
    void nearlyEveryMildSentenceIsHeard() {
        assertThat(share(one -> one.level() == 1, one -> one.has(Severity.WARM)))
                .isGreaterThan(0.95);
    }

    @Test
    void civilSentencesAreLeftInPeace() {
        assertThat(share(one -> one.level() == 0, one -> one.has(Severity.HOT))).isLessThan(0.02);
        assertThat(share(one -> one.level() == 0, one -> one.has(Severity.WARM)))
                .isLessThan(0.04);
    }

    /** Reported and literal words, thieves who are not the company, sincere thanks, plain asks: all of them civil. */
    @Test
    void civilSentencesThatLookHeatedAreLeftInPeace() {
        List<String> traps = WordList.lines(ToneFloorTest.class, "civil-traps.txt");
        List<String> flagged = traps.stream()
                .filter(trap -> REVIEWER
                        .review(ReviewRequest.of(trap, EnglishVariant.GB).onlyTone())
                        .stream()
                        .anyMatch(finding -> finding.severity().atLeast(Severity.WARM)))
                .toList();
        assertThat(traps).hasSizeGreaterThan(150);
        assertThat(flagged).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void hotFindingsHaveAnotherWayToSayThem() {
        List<Finding> hot = hot();
        long reworded =
                hot.stream().filter(finding -> !finding.rewordings().isEmpty()).count();
        assertThat((double) reworded / hot.size()).isGreaterThan(0.90);
    }

    @Test
    void noRewordingLosesAFigureOrName() {
        assertThat(hot()).allSatisfy(finding -> assertThat(finding.rewordings())
                .allMatch(offer -> FactGuard.keepsFigures(finding.text(), offer)));
    }

    private static List<Finding> hot() {
        return judged.stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding -> finding.severity() == Severity.HOT)
                .toList();
    }

    private static double share(Predicate<Judged> of, Predicate<Judged> wanted) {
        long all = judged.stream().filter(of).count();
        return (double) judged.stream().filter(of).filter(wanted).count() / all;
    }
}
