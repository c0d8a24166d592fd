package app.redress.review.languagetool;

import app.redress.review.Finding;
import app.redress.review.languagetool.ParagraphReading.Heat;
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
                        .flatMap(placed -> placed.reading().heats().stream())
                        .map(Heat::heat)
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
        Stream<Finding> doubted = mood == LetterMood.HEATED ? reading.doubted().stream() : Stream.empty();
        return Stream.concat(reading.findings().stream().filter(finding -> !isLetGo(mood, finding, reading)), doubted);
    }

    private static boolean isLetGo(LetterMood mood, Finding finding, ParagraphReading reading) {
        return reading.heats().stream()
                .filter(heat -> heat.range().overlaps(finding.range()))
                .anyMatch(heat -> mood.letsGo(finding, heat.sentence(), heat.heat()));
    }
}
