package app.redress.casefile.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read out of a reply. Everything stands in order of the text.
 *
 * @param because the sentences that made it this kind, the weightiest first; empty when nothing did and the kind is
 *     only the likeliest one
 */
public record ReplyReading(
        ReplyKind kind,
        List<Passage> because,
        List<Passage> amounts,
        List<FoundDate> dates,
        List<Passage> references,
        List<FoundPromise> promises,
        List<Warning> warnings) {
    public ReplyReading {
        because = List.copyOf(because);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
        promises = List.copyOf(promises);
        warnings = List.copyOf(warnings);
    }

    /** The first day by which the person is to do something. */
    public Optional<LocalDate> answerBy() {
        return dates.stream()
                .filter(FoundDate::answerBy)
                .flatMap(date -> date.day().stream())
                .min(LocalDate::compareTo);
    }
}
