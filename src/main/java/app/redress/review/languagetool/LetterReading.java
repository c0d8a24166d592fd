package app.redress.review.languagetool;

import app.redress.review.Finding;
import app.redress.review.tone.LetterMood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of a letter put together: what each says, less or more what the whole makes of it. */
final class LetterReading {
    private final List<Placed> paragraphs = new ArrayList<>();

    private record Placed(int start, ParagraphReading reading) {}

    /** @param start where the paragraph begins in the letter, in UTF-16 units */
    void add(int start, ParagraphReading paragraph) {
        paragraphs.add(new Placed(start, paragraph));
    }

    /** In the order of the text, ranges counted in the letter. */
    List<Finding> findings() {
        LetterMood mood = LetterMood.of(
                paragraphs.stream()
                        .flatMap(placed -> placed.reading().sounds().stream())
                        .toList(),
                paragraphs.stream()
                        .flatMap(placed -> placed.reading().findings().stream())
                        .toList());
        return paragraphs.stream()
                .flatMap(placed -> inMood(mood, placed.reading())
                        .map(finding -> finding.at(finding.range().plus(placed.start()))))
                .sorted(Comparator.comparing(Finding::range))
                .toList();
    }

    private static Stream<Finding> inMood(LetterMood mood, ParagraphReading reading) {
        List<Finding> kept = reading.findings().stream()
                .filter(finding -> !isLetGo(mood, finding, reading))
                .toList();
        Stream<Finding> besides = reading.doubted(mood).stream()
                .filter(doubt -> !isLetGo(mood, doubt, reading))
                .filter(doubt ->
                        kept.stream().noneMatch(finding -> finding.range().overlaps(doubt.range())));
        return Stream.concat(kept.stream(), besides);
    }

    private static boolean isLetGo(LetterMood mood, Finding finding, ParagraphReading reading) {
        return reading.sounds().stream()
                .filter(sentence -> sentence.range().overlaps(finding.range()))
                .anyMatch(sentence -> mood.letsGo(finding, sentence));
    }
}
