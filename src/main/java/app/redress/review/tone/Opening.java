package app.redress.review.tone;

import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.checks.KindOpening;
import app.redress.review.tone.ToneReading.Dial;
import app.redress.review.tone.ToneReading.Influence;
import java.util.List;
import java.util.stream.Stream;

/** Warmth belongs to the opening: what the company has meant to the writer, said before what went wrong. */
final class Opening {
    private static final List<Phrase> WARM = List.of(
            Phrase.of(
                    40,
                    "(?:have|has) (?:been|always been) (?:a |an )?(?:\\w+ )?(?:customers?|clients?|members?|guests?|subscribers?|passengers?|travell?ers?|tenants?|patients?)"
                            + "(?: (?:of|with|for|since)\\b[^.]{0,40})?|(?:loyal|regular|long[- ]?standing|long[- ]?time) (?:customers?|clients?|members?|guests?|travell?ers?)|for (?:many|over|more than|\\w+) years"
                            + "|(?:years?|months|decades?) of [^.]{2,30}? (?:with|from|at) you\\b|(?:have|has) (?:bought|shopped|banked|flown|stayed|travelled|traveled|dealt) (?:from|at|with) [^.]{2,40}? since \\d{4}"),
            Phrase.of(
                    35,
                    "(?:have )?(?:always |really |much )?(?:enjoyed|valued|trusted|liked|loved|recommended|admired|relied on)\\b|(?:have|has) (?:flown|stayed|shopped|banked|travelled|traveled) (?:with|at|from) you|(?:my|our) favou?rite\\b|(?:have been|was|were) (?:very |always )?(?:happy|pleased|satisfied|impressed)"),
            Phrase.of(25, "(?:grateful|thankful|appreciated?|thank(?:s| you))\\b"),
            Phrase.of(
                    25,
                    "(?:helpful|kind(?:ly|ness)?|patient|friendly|courteous|excellent|great job|good work|welcom(?:e|ing)|polite|lovely (?:to|with))"),
            Phrase.of(
                    20,
                    "(?:i|we) (?:understand|accept|appreciate|realise|realize|know|am sure|are sure) (?:that )?|sorry that|celebrat\\w+"));
    /** What counts as the opening: this many characters after the salutation, and the closing lines' thanks beside it. */
    private static final int LENGTH = 420;

    /** What a kind sentence is worth at least. */
    private static final int KIND = 45;

    private Opening() {}

    static List<Influence> warmth(String text, List<Finding> findings) {
        int start = LetterParts.bodyStart(text);
        String opening = text.substring(start, Math.min(text.length(), start + LENGTH));
        List<Influence> phrases =
                WARM.stream().flatMap(phrase -> phrase.in(opening, Dial.WARMTH)).toList();
        return Stream.concat(phrases.stream(), sentences(opening, phrases))
                .map(influence -> new Influence(
                        influence.dial(), influence.range().plus(start), influence.text(), influence.change()))
                .filter(influence -> findings.stream().noneMatch(finding -> isMockery(finding, influence)))
                .toList();
    }

    /** A kind sentence is warm in whatever words; those that are told of already count in it. */
    private static Stream<Influence> sentences(String opening, List<Influence> phrases) {
        return KindOpening.in(opening).stream()
                .map(range -> new Influence(
                        Dial.WARMTH,
                        range,
                        range.of(opening),
                        KIND
                                - phrases.stream()
                                        .filter(phrase -> range.contains(phrase.range()))
                                        .mapToInt(Influence::change)
                                        .sum()))
                .filter(influence -> influence.change() > 0);
    }

    /** "Great job, well done": praise in what sounds heated is not meant. */
    private static boolean isMockery(Finding finding, Influence praise) {
        return finding.category().isTone()
                && finding.severity().atLeast(Severity.WARM)
                && finding.range().overlaps(praise.range());
    }
}
