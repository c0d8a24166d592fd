package app.redress.review.tone;

import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.tone.ToneReading.Dial;
import app.redress.review.tone.ToneReading.Influence;
import app.redress.review.tone.ToneReading.State;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the three dials off a letter: warmth from its opening, firmness from its ask, heat from the findings. */
public final class LetterToneReader implements ToneReading.Reader {
    private static final int FULL = 100;
    /** At or above these heats a letter is called so. */
    private static final int HOSTILE = 50;

    private static final int HEATED = 12;
    private static final int FIRM = 50;

    private final ReadingWords sentences;

    public LetterToneReader(Words words) {
        this.sentences = new ReadingWords(words);
    }

    @Override
    public ToneReading read(String text, List<Finding> findings) {
        List<Influence> moved = new ArrayList<>(Opening.warmth(text, findings));
        moved.addAll(Ask.firmness(text, findings));
        moved.addAll(Heat.of(text, findings));
        moved.sort(Comparator.comparing(Influence::range));
        int warmth = dial(Dial.WARMTH, moved);
        int firmness = dial(Dial.FIRMNESS, moved);
        int heat = dial(Dial.HEAT, moved);
        State state = state(firmness, heat, findings);
        return new ToneReading(
                warmth,
                firmness,
                heat,
                state,
                loudest(findings),
                sentences.summary(warmth, firmness, findings),
                sentences.helpDesk(state, firmness, findings),
                moved);
    }

    private static Severity loudest(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.category().isTone())
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }

    private static int dial(Dial dial, List<Influence> moved) {
        int sum = moved.stream()
                .filter(influence -> influence.dial() == dial)
                .mapToInt(Influence::change)
                .sum();
        return Math.max(0, Math.min(FULL, sum));
    }

    private static State state(int firmness, int heat, List<Finding> findings) {
        boolean hot = findings.stream().anyMatch(finding -> finding.severity() == Severity.HOT);
        if (heat >= HOSTILE) {
            return State.HOSTILE;
        }
        if (heat >= HEATED || hot) {
            return State.HEATED;
        }
        if (Ask.isTimid(firmness, findings)) {
            return State.TIMID;
        }
        return firmness >= FIRM ? State.FIRM : State.CALM;
    }
}
