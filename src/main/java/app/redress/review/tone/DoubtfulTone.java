package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.review.WordList;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small words that are harmless one by one and sour together: "apparently", "of course", a praise, a "never", a word
 * in quotation marks. Several kinds of them in one sentence are half a reason; the {@link HeatSignal} must be very sure
 * besides. The marks and what each stands for are in {@code doubtful-marks.tsv}, the most telling first.
 */
public final class DoubtfulTone implements TextRule {
    private static final String FILE = "doubtful-marks.tsv";

    /** Fewer kinds of marks than this are found in many a civil sentence. */
    private static final int KINDS = 2;

    private final Words words;
    private final HeatSignal signal;
    private final List<Mark> marks;

    /** A kind of small word; without a category it counts, but is not what the reader minds. */
    private record Mark(Optional<Category> category, Pattern pattern) {}

    public DoubtfulTone(Words words, HeatSignal signal) {
        this.words = words;
        this.signal = signal;
        this.marks = WordList.lines(DoubtfulTone.class, FILE).stream()
                .map(line -> line.split("\t", 2))
                .map(sides -> new Mark(
                        sides[0].equals("-") ? Optional.empty() : Optional.of(Category.valueOf(sides[0])),
                        Pattern.compile(sides[1])))
                .toList();
    }

    @Override
    public List<Alarm> hear(Passage passage) {
        List<Alarm> alarms = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            String text = passage.textOf(sentence);
            if (signal.isSureOf(text)) {
                marked(text, sentence).ifPresent(alarms::add);
            }
        }
        return alarms;
    }

    private Optional<Alarm> marked(String text, Sentence sentence) {
        Set<Mark> found = new HashSet<>();
        Optional<Alarm> alarm = Optional.empty();
        for (Mark mark : marks) {
            Matcher matcher = mark.pattern().matcher(text);
            if (matcher.find()) {
                found.add(mark);
                if (alarm.isEmpty()) {
                    TextRange place = new TextRange(matcher.start(), matcher.end())
                            .plus(sentence.range().start());
                    alarm = mark.category().map(category -> alarm(category, place));
                }
            }
        }
        return found.size() >= KINDS ? alarm : Optional.empty();
    }

    private Alarm alarm(Category category, TextRange place) {
        return new Alarm(
                place, category, Severity.HOT, "SMALL_MARKS", words.getString("tone.rule.SMALL_MARKS"), List.of());
    }
}
