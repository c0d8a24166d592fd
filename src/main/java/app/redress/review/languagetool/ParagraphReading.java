package app.redress.review.languagetool;

import app.redress.review.Finding;
import app.redress.review.tone.LetterMood;
import app.redress.review.tone.Sound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a paragraph says by itself, and what it may say in its letter; ranges counted in the paragraph. */
final class ParagraphReading {
    private final List<Finding> findings;
    private final List<Sound> sounds;
    private final Function<LetterMood, List<Finding>> inALetter;
    private final Map<LetterMood, List<Finding>> doubted = new EnumMap<>(LetterMood.class);

    /** @param inALetter what counts besides in a letter of a mood; asked at most once for each */
    ParagraphReading(List<Finding> findings, List<Sound> sounds, Function<LetterMood, List<Finding>> inALetter) {
        this.findings = List.copyOf(findings);
        this.sounds = List.copyOf(sounds);
        this.inALetter = inALetter;
    }

    List<Finding> findings() {
        return findings;
    }

    /** How its sentences sound. */
    List<Sound> sounds() {
        return sounds;
    }

    /** What counts only where the letter is of this mood. */
    List<Finding> doubted(LetterMood mood) {
        return doubted.computeIfAbsent(mood, inALetter);
    }
}
