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
public sealed interface CaseEntry
        permits CaseEntry.LetterSent, CaseEntry.ReplyReceived, CaseEntry.Call, CaseEntry.Note, Milestone, Outcome {
    UUID id();

    /** The day it happened, in the person's own calendar. */
    LocalDate on();

    /** When it was written down. */
    Instant logged();

    /** Copies of the files it holds; what went with a letter is the letter's. */
    default List<Enclosure> files() {
        return List.of();
    }

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
     * @param files what proves that it left: a receipt, a read receipt
     * @param leftAs the very file that was exported and sent; empty when none was, or it was not made by Redress
     */
    record LetterSent(
            UUID id,
            LocalDate on,
            Instant logged,
            Letter letter,
            Channel channel,
            String proof,
            LocalDate replyBy,
            List<Enclosure> files,
            Optional<Enclosure> leftAs)
            implements CaseEntry {
        public LetterSent {
            files = List.copyOf(files);
        }

        /** A letter of which no file is kept. */
        public LetterSent(
                UUID id,
                LocalDate on,
                Instant logged,
                Letter letter,
                Channel channel,
                String proof,
                LocalDate replyBy) {
            this(id, on, logged, letter, channel, proof, replyBy, List.of(), Optional.empty());
        }

        /** The same with what came to light later. */
        public LetterSent proved(String later, List<Enclosure> by) {
            return new LetterSent(id, on, logged, letter, channel, later, replyBy, by, leftAs);
        }
    }

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
     * @param files a recording, a photo of the screen
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
            List<Promise> promises,
            List<Enclosure> files)
            implements CaseEntry {
        public Call {
            promises = List.copyOf(promises);
            files = List.copyOf(files);
        }

        /** A call of which no file is kept. */
        public Call(
                UUID id,
                LocalDate on,
                Instant logged,
                String person,
                String number,
                String reference,
                Optional<Duration> length,
                String said,
                String promised,
                List<Promise> promises) {
            this(id, on, logged, person, number, reference, length, said, promised, promises, List.of());
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
            return new Call(id, on, logged, person, number, reference, length, said, promised, kept, files);
        }
    }

    /** What the person wants to remember. */
    record Note(UUID id, LocalDate on, Instant logged, String text, List<Enclosure> files) implements CaseEntry {
        public Note {
            files = List.copyOf(files);
        }

        /** Words alone. */
        public Note(UUID id, LocalDate on, Instant logged, String text) {
            this(id, on, logged, text, List.of());
        }
    }
}
