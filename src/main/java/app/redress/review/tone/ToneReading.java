package app.redress.review.tone;

import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.List;

/**
 * How a whole letter reads. Each dial runs from 0 to 100; a negative experience told plainly moves none of them.
 *
 * @param warmth of the opening
 * @param firmness of the ask; firm is good
 * @param heat of the whole; 0 is calm
 * @param state in one word
 * @param loudest of what was found in its tone; a note when nothing runs hot
 * @param summary the reading in words ("Warm opening, firm ask; two phrases run hot")
 * @param helpDesk one or two sentences from the reader's chair
 * @param moved what moved the dials, in the order of the text
 */
public record ToneReading(
        int warmth,
        int firmness,
        int heat,
        State state,
        Severity loudest,
        String summary,
        String helpDesk,
        List<Influence> moved) {
    public ToneReading {
        moved = List.copyOf(moved);
    }

    /** How it reads as a whole. Names are bundle keys: {@code tone.desk.CALM}. */
    public enum State {
        CALM,
        FIRM,
        TIMID,
        HEATED,
        HOSTILE
    }

    /** A dial. */
    public enum Dial {
        WARMTH,
        FIRMNESS,
        HEAT
    }

    /**
     * One phrase that moved a dial.
     *
     * @param change points added to the dial; negative lowers it
     */
    public record Influence(Dial dial, TextRange range, String text, int change) {}

    /** Reads a text with the findings made on it. */
    public interface Reader {
        ToneReading read(String text, List<Finding> findings);
    }
}
