package app.redress.review.ui;

import app.redress.letter.Letter;
import app.redress.letter.Placeholders;
import app.redress.review.Category;
import app.redress.review.CategoryWeights;
import app.redress.review.Finding;
import app.redress.review.IgnoredFindings;
import app.redress.review.ReviewRequest;
import app.redress.review.Reviewer;
import app.redress.review.Reworded;
import app.redress.review.Severity;
import app.redress.review.checks.CheckResult;
import app.redress.review.checks.Circumstances;
import app.redress.review.tone.ToneReading;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * All that is said about one letter: findings, the reading of its tone, what a reader needs. Runs on the review lane.
 *
 * @param factsKept whether a rewording (second) keeps the facts of the words it replaces (first)
 * @param gapMessage why a gap is shown as a finding
 */
public record LetterReview(
        Reviewer reviewer,
        ToneReading.Reader tone,
        ReaderNeed.Finder needs,
        BiPredicate<String, String> factsKept,
        String gapMessage) {
    /** The rule of findings that are gaps. */
    static final String GAP_RULE = "GAP";

    /** What was found. Ignored findings are in {@code findings} still, but move no dial. */
    record Outcome(
            List<Finding> findings,
            ToneReading tone,
            List<ReaderNeed> needs,
            List<CheckResult> lacking,
            String closing) {}

    Outcome read(Letter letter, IgnoredFindings ignored, CategoryWeights weights, List<Reworded> reworded) {
        String text = letter.body();
        List<Finding> found = reviewer.review(
                new ReviewRequest(text, letter.variant(), CaseNames.of(letter), ignored.words(), List.of(), false));
        List<Finding> findings = withGaps(text, weights.weigh(found));
        List<Finding> heard =
                findings.stream().filter(f -> !ignored.hides(f, text)).toList();
        ToneReading reading = tone.read(text, heard);
        Circumstances known = Circumstances.of(heard, reading.heat(), reworded);
        return new Outcome(findings, reading, needs.needs(letter), needs.lacking(letter, known), needs.closing(letter));
    }

    /** A gap is a finding too, unless it stands in a sentence that is to be said another way, which keeps it. */
    private List<Finding> withGaps(String text, List<Finding> found) {
        List<TextRange> gaps = Placeholders.in(text);
        List<Finding> all = new ArrayList<>();
        found.stream()
                .filter(f -> gaps.stream()
                        .noneMatch(gap -> gap.overlaps(f.range()) && !f.range().contains(gap)))
                .forEach(all::add);
        gaps.stream()
                .filter(gap -> all.stream().noneMatch(f -> f.range().contains(gap)))
                .map(gap -> new Finding(
                        gap, gap.of(text), Category.MISSING_FACT, Severity.NOTE, GAP_RULE, gapMessage, List.of()))
                .toList()
                .forEach(all::add);
        all.sort(Comparator.comparing(Finding::range));
        return all;
    }
}
