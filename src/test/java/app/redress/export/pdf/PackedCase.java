package app.redress.export.pdf;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.Outcome;
import app.redress.casefile.Promise;
import app.redress.casefile.reply.ReplyKind;
import app.redress.export.Letters;
import app.redress.export.PackContents;
import app.redress.export.PackOutline;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The torn sofa: two letters, a reply, a call and a note, with whatever files a test puts to them. */
public final class PackedCase {
    static final Words WORDS = Words.load(Locale.ENGLISH);
    private static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");

    private final Path files;
    private final List<Enclosure> withLetter = new ArrayList<>();
    private final List<Enclosure> withReply = new ArrayList<>();
    private final List<CaseEntry> later = new ArrayList<>();
    private Letter first = Letters.sofa();
    private String reply =
            "Dear Ms Osei,\n\nThank you for your letter. We can offer you £200 as a gesture of goodwill.\n"
                    + "A colleague will call you by 12 December.\n\nKind regards,\nPriya Nair";

    public PackedCase(Path files) {
        this.files = files;
    }

    PackedCase letterWith(String name, String mediaType, byte[] content) {
        withLetter.add(keep(name, mediaType, content));
        return this;
    }

    PackedCase replyWith(String name, String mediaType, byte[] content) {
        withReply.add(keep(name, mediaType, content));
        return this;
    }

    /** The file is moved to where copies stand. */
    PackedCase letterWith(String name, String mediaType, Path file) throws IOException {
        withLetter.add(keep(name, mediaType, file));
        return this;
    }

    PackedCase replyWith(String name, String mediaType, Path file) throws IOException {
        withReply.add(keep(name, mediaType, file));
        return this;
    }

    private Enclosure keep(String name, String mediaType, Path file) throws IOException {
        UUID id = id(name);
        long size = Files.size(file);
        Files.move(file, files.resolve(id.toString()));
        return new Enclosure(id, name, mediaType, size, "%064x".formatted(name.hashCode()));
    }

    public PackedCase beginningWith(Letter letter) {
        first = letter;
        return this;
    }

    public PackedCase replying(String text) {
        reply = text;
        return this;
    }

    PackedCase ending(LocalDate on, String came) {
        later.add(new Outcome(
                id("outcome"), on, NOW, Outcome.Result.ALL, "", came, Optional.empty(), Optional.empty(), List.of()));
        return this;
    }

    private Enclosure keep(String name, String mediaType, byte[] content) {
        UUID id = id(name);
        try {
            Files.write(files.resolve(id.toString()), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String sum = "%064x".formatted(Arrays.hashCode(content));
        return new Enclosure(id, name, mediaType, content.length, sum);
    }

    /** Where the copy of a file stands. */
    Path copyOf(String name) {
        return files.resolve(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    public PackContents contents(boolean withNotes) {
        return new PackOutline(CaseWords.of(WORDS, Clock.fixed(NOW, ZoneOffset.UTC)))
                .of(complaint(), PackedFacts.facts(), withNotes, new Copies(files));
    }

    ComplaintCase complaint() {
        Promise promise = new Promise("A colleague will call you", LocalDate.of(2026, 12, 12), false);
        List<CaseEntry> entries = new ArrayList<>(List.of(
                sent(LocalDate.of(2026, 11, 21), first, withLetter),
                new Call(
                        id("call"),
                        LocalDate.of(2026, 11, 27),
                        NOW,
                        "Mr Owen",
                        "0117 1",
                        "T-9",
                        Optional.of(Duration.ofMinutes(14)),
                        "He had the letter before him and had not read it.",
                        "An answer within a week."),
                new Note(id("note"), LocalDate.of(2026, 11, 28), NOW, "I must not lose my temper on the telephone."),
                new ReplyReceived(
                        id("reply"),
                        LocalDate.of(2026, 12, 4),
                        NOW,
                        "Priya Nair",
                        reply,
                        Optional.of(ReplyKind.OFFER),
                        List.of(promise),
                        withReply),
                sent(LocalDate.of(2026, 12, 5), Letters.withBody(SECOND), withLetter)));
        entries.addAll(later);
        return new ComplaintCase(
                new CaseId(id("case")), "Torn sofa", "faulty-goods", Optional.empty(), List.of(), entries, NOW);
    }

    private static final String SECOND = """
            Dear Ms Finch,

            Thank you for your answer of 4 December. The sofa cannot be used, so a part of the price does not settle it.

            Please refund £1,249 by 19 December 2026.

            Yours sincerely,

            Amara Osei
            """;

    private static LetterSent sent(LocalDate on, Letter letter, List<Enclosure> enclosures) {
        Letter sent = new Letter(
                letter.sender(),
                letter.recipient(),
                on,
                letter.subject(),
                letter.reference(),
                letter.body(),
                enclosures,
                letter.variant());
        return new LetterSent(id("letter " + on), on, NOW, sent, Channel.POST, "RN 12 GB", on.plusDays(14));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Finds copies in a folder by their ids. */
    private record Copies(Path folder) implements EnclosureStore {
        @Override
        public Enclosure add(CaseId id, Path original) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addAgain(CaseId id, Enclosure held) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(CaseId id, Enclosure enclosure) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path file(Enclosure enclosure) {
            Path file = folder.resolve(enclosure.id().toString());
            if (!Files.exists(file)) {
                throw new ProblemException("casefile.enclosure.missing", null, enclosure.name());
            }
            return file;
        }
    }
}
