package app.redress.casefile;

import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One complaint, with everything that belongs to it.
 *
 * @param title what the list shows; the subject, or the situation's title until there is one
 * @param situation id of the situation it started from, or blank
 * @param draft the letter being written; empty when none is under way
 * @param enclosures copies kept for the letter being written
 * @param entries in order
 * @param updated when anything in it last changed
 */
public record ComplaintCase(
        CaseId id,
        String title,
        String situation,
        Optional<Draft> draft,
        List<Enclosure> enclosures,
        List<CaseEntry> entries,
        Instant updated) {
    public ComplaintCase {
        enclosures = List.copyOf(enclosures);
        entries = List.copyOf(entries);
    }

    /** Whether nobody has said what it is about. */
    public boolean isUnclassified() {
        return situation.isBlank();
    }

    /** The letters that have left, the last at the end. */
    public List<CaseEntry.LetterSent> lettersSent() {
        return entries.stream()
                .filter(CaseEntry.LetterSent.class::isInstance)
                .map(CaseEntry.LetterSent.class::cast)
                .toList();
    }

    /** The last letter that left; empty while none has. */
    public Optional<CaseEntry.LetterSent> lastSent() {
        return lettersSent().stream().reduce((earlier, later) -> later);
    }

    /** The English of its letters: of the one under way, else of the last that left. */
    public EnglishVariant variant() {
        return draft.map(Draft::variant)
                .or(() -> lastSent().map(sent -> sent.letter().variant()))
                .orElse(EnglishVariant.GB);
    }

    /** Whether a call was noted for {@code day}. */
    boolean hasCallOn(LocalDate day) {
        return entries.stream()
                .anyMatch(entry -> entry instanceof CaseEntry.Call && entry.on().equals(day));
    }

    /** How it ended; empty while it is open, and again when a letter has left since. */
    public Optional<Outcome> outcome() {
        return entries.stream()
                .filter(Outcome.class::isInstance)
                .map(Outcome.class::cast)
                .reduce((earlier, later) -> later)
                .filter(end -> lastSent()
                        .filter(sent -> entries.indexOf(sent) > entries.indexOf(end))
                        .isEmpty());
    }

    /** The first reply since the last letter that answers it; empty while it is awaited, or when no letter has left. */
    public Optional<CaseEntry.ReplyReceived> answer() {
        return lastSent().flatMap(sent -> entries.stream()
                .skip(entries.indexOf(sent) + 1L)
                .filter(CaseEntry.ReplyReceived.class::isInstance)
                .map(CaseEntry.ReplyReceived.class::cast)
                .filter(CaseEntry.ReplyReceived::isAnswer)
                .findFirst());
    }

    /**
     * What they promised by a day and have not done, as far as is known, the earliest day first. A letter that left
     * after the day has taken it up.
     */
    public List<Promise> openPromises() {
        Optional<LocalDate> lastLetter = lastSent().map(CaseEntry::on);
        if (outcome().isPresent()) {
            return List.of();
        }
        return entries.stream()
                .flatMap(entry -> entry.promises().stream())
                .filter(promise -> !promise.kept())
                .filter(promise -> lastLetter.filter(promise.due()::isBefore).isEmpty())
                .sorted(Comparator.comparing(Promise::due))
                .toList();
    }

    /** The first day by which something promised is due; empty when nothing is. */
    public Optional<LocalDate> promisedBy() {
        return openPromises().stream().map(Promise::due).findFirst();
    }

    /** The day by which the last letter asks for an answer; empty when none is awaited. */
    public Optional<LocalDate> awaitedBy() {
        return answer().isPresent() || outcome().isPresent()
                ? Optional.empty()
                : lastSent().map(CaseEntry.LetterSent::replyBy);
    }
}
