package app.redress.casefile;

import app.redress.casefile.reply.ReplyKind;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that happened in a case. Entries stand in order of {@link #on()}, then of {@link #logged()}. */
public sealed interface CaseEntry {
    UUID id();

    /** The day it happened, in the person's own calendar. */
    LocalDate on();

    /** When it was written down. */
    Instant logged();

    /** What they said in it that they would do, as far as they named a day. */
    default List<Promise> promises() {
        return List.of();
    }

    /** The same with every promise kept. */
    default CaseEntry withPromisesKept() {
        return this;
    }

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

    /**
     * What came back, as pasted or as read out of its files.
     *
     * @param kind what it is: as it was read, or as the person corrected it; empty when nobody has looked yet
     * @param files copies of what it came in
     */
    record ReplyReceived(
            UUID id,
            LocalDate on,
            Instant logged,
            String from,
            String text,
            Optional<ReplyKind> kind,
            List<Promise> promises,
            List<Enclosure> files)
            implements CaseEntry {
        public ReplyReceived {
            promises = List.copyOf(promises);
            files = List.copyOf(files);
        }

        /** Words alone. */
        public ReplyReceived(UUID id, LocalDate on, Instant logged, String from, String text) {
            this(id, on, logged, from, text, Optional.empty(), List.of(), List.of());
        }

        /** Whether the letter is answered by it; a mere "we have it" or "not yet" leaves the answer owing. */
        public boolean isAnswer() {
            return kind.map(ReplyKind::endsTheWait).orElse(true);
        }

        @Override
        public ReplyReceived withPromisesKept() {
            List<Promise> kept = promises.stream().map(Promise::asKept).toList();
            return new ReplyReceived(id, on, logged, from, text, kind, kept, files);
        }
    }

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
            String promised,
            List<Promise> promises)
            implements CaseEntry {
        public Call {
            promises = List.copyOf(promises);
        }

        /** A call in which no day was promised. */
        public Call(
                UUID id,
                LocalDate on,
                Instant logged,
                String person,
                String number,
                String reference,
                Optional<Duration> length,
                String said,
                String promised) {
            this(id, on, logged, person, number, reference, length, said, promised, List.of());
        }

        @Override
        public Call withPromisesKept() {
            List<Promise> kept = promises.stream().map(Promise::asKept).toList();
            return new Call(id, on, logged, person, number, reference, length, said, promised, kept);
        }
    }

    record Note(UUID id, LocalDate on, Instant logged, String text) implements CaseEntry {}
}
