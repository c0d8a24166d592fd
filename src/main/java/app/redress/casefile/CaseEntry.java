package app.redress.casefile;

import app.redress.letter.Letter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something that happened in a case. Entries stand in order of {@link #on()}, then of {@link #logged()}. */
public sealed interface CaseEntry {
    UUID id();

    /** The day it happened, in the person's own calendar. */
    LocalDate on();

    /** When it was written down. */
    Instant logged();

    /** How a letter went out. Names are bundle keys: {@code channel.EMAIL}. */
    enum Channel {
        EMAIL,
        POST,
        REGISTERED_POST,
        WEB_FORM,
        BY_HAND
    }

    /**
     * A letter that left, frozen as it was.
     *
     * @param proof registered number or the like, or blank
     * @param replyBy the day by which an answer is asked for
     */
    record LetterSent(
            UUID id, LocalDate on, Instant logged, Letter letter, Channel channel, String proof, LocalDate replyBy)
            implements CaseEntry {}

    /** What came back, as pasted. */
    record ReplyReceived(UUID id, LocalDate on, Instant logged, String from, String text) implements CaseEntry {}

    /**
     * A telephone call.
     *
     * @param length if it was noted
     * @param promised what was promised, or blank
     */
    record Call(
            UUID id,
            LocalDate on,
            Instant logged,
            String person,
            String number,
            String reference,
            Optional<Duration> length,
            String said,
            String promised)
            implements CaseEntry {}

    record Note(UUID id, LocalDate on, Instant logged, String text) implements CaseEntry {}
}
