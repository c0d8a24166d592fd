package app.redress.casefile.course;

import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseId;
import app.redress.drafting.Facts;
import app.redress.letter.Party;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was told of cases, by whoever writes now: who has moved since writes from the new address. A letter that has left
 * still tells where it came from.
 *
 * @param writer as the settings have it today
 */
public record WrittenToday(CaseFacts told, Supplier<Party> writer) implements CaseFacts {
    @Override
    public Optional<Facts> of(CaseId id) {
        Party now = writer.get();
        return now.country().isBlank()
                ? told.of(id)
                : Optional.of(told.of(id).orElse(Facts.NONE).from(now));
    }

    /** Who wrote when it was told stays known: a letter made of it follows only when the person says so. */
    @Override
    public void keep(CaseId id, Facts facts) {
        told.keep(id, facts.from(told.of(id).map(Facts::sender).orElse(facts.sender())));
    }
}
