package app.redress.casefile;

import app.redress.drafting.Money;
import app.redress.letter.Enclosure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a case ended. A letter after it opens the case again.
 *
 * @param asked what was asked for
 * @param came what has come, in a line or two
 * @param amount of money that has come
 * @param feeling how the person feels about it now, if they said
 */
public record Outcome(
        UUID id,
        LocalDate on,
        Instant logged,
        Result result,
        String asked,
        String came,
        Optional<Money> amount,
        Optional<Feeling> feeling,
        List<Enclosure> files)
        implements CaseEntry {
    public Outcome {
        files = List.copyOf(files);
    }

    /** How much of it came. Names are bundle keys: {@code casefile.result.ALL}. */
    public enum Result {
        ALL,
        PART,
        NOTHING,
        WITHDRAWN
    }

    /** Names are bundle keys: {@code casefile.feeling.RELIEVED}. */
    public enum Feeling {
        RELIEVED,
        CONTENT,
        MIXED,
        TIRED,
        ANGRY
    }
}
