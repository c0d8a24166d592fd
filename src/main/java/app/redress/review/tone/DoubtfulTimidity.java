package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.text.WordList;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in which somebody makes themselves small: a needless apology, blame taken, an ask taken back. Their words are
 * harmless in another letter, so it is asked only where the letter is timid as a whole, and {@link TimidSignal} must agree.
 * The marks and the kind that each stands for are in {@code timid-marks.tsv}, the most telling first.
 */
public final class DoubtfulTimidity implements TextRule {
    private static final String FILE = "timid-marks.tsv";

    /** Chosen on labelled letters: above it, four in five timid sentences remain and few others that bear a mark. */
    private static final double LIKELY = 0.5;

    /** Needless in a timid letter, whatever else the sentence says. */
    private static final Pattern NEEDLESS =
            Pattern.compile("(?i)\\bsorry (?:if (?:i|we)\\b|(?:again )?for (?:the|this|such an?|my) (?:\\w+ )?"
                    + "(?:long|rambling|lengthy|muddled) )|\\bsorry,? (?:but )?i (?:should|ought to|could) have\\b");

    private final Words words;
    private final TimidSignal signal;
    private final List<Mark> marks;

    private record Mark(String rule, Pattern pattern) {
        static Mark of(String line) {
            String[] sides = line.split("\t", 2);
            return new Mark(sides[0], Pattern.compile("(?i)\\b(?:" + sides[1] + ")\\b"));
        }
    }

    public DoubtfulTimidity(Words words, TimidSignal signal) {
        this.words = words;
        this.signal = signal;
        this.marks = WordList.lines(DoubtfulTimidity.class, FILE).stream()
                .map(Mark::of)
                .toList();
    }

    @Override
    public List<Alarm> hear(Passage passage) {
        List<Alarm> alarms = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            String text = passage.textOf(sentence);
            if (signal.of(text) > LIKELY || NEEDLESS.matcher(text).find()) {
                alarm(text)
                        .ifPresent(alarm -> alarms.add(
                                alarm.at(alarm.range().plus(sentence.range().start()))));
            }
        }
        return alarms;
    }

    private Optional<Alarm> alarm(String text) {
        for (Mark mark : marks) {
            Matcher found = mark.pattern().matcher(text);
            if (found.find()) {
                return Optional.of(alarm(mark.rule(), new TextRange(found.start(), found.end())));
            }
        }
        return Optional.empty();
    }

    private Alarm alarm(String rule, TextRange range) {
        return new Alarm(range, Category.TIMID, Severity.NOTE, rule, words.getString("tone.rule." + rule), List.of());
    }
}
