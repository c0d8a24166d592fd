package app.redress.export.pdf;

import app.redress.casefile.Deadline;
import app.redress.casefile.Progress;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.export.TextLetterExporter;
import app.redress.export.docx.DocxLetterExporter;
import app.redress.export.eml.EmlLetterExporter;
import app.redress.export.ics.IcsDeadlineExporter;
import app.redress.export.imaging.ImagingPictures;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Letterhead;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Everything by which words of a person leave as a file. */
public enum AnyExporter {
    PDF {
        @Override
        public void write(Letter letter, Path files, Path target) throws IOException {
            letterPdf(letter, files, Carriage.EMBEDDED, target);
        }
    },
    PDF_WITH_PAGES {
        @Override
        public void write(Letter letter, Path files, Path target) throws IOException {
            letterPdf(letter, files, Carriage.JOINED, target);
        }
    },
    EML {
        @Override
        public void write(Letter letter, Path files, Path target) throws IOException {
            new EmlLetterExporter(WORDS, NOON).export(outgoing(letter, files, Carriage.BESIDE), target);
        }
    },
    DOCX {
        @Override
        public void write(Letter letter, Path files, Path target) throws IOException {
            new DocxLetterExporter(WORDS, new PdfLetterExporter(WORDS))
                    .export(outgoing(letter, files, Carriage.BESIDE), target);
        }
    },
    TXT {
        @Override
        public void write(Letter letter, Path files, Path target) throws IOException {
            new TextLetterExporter(WORDS).export(outgoing(letter, files, Carriage.BESIDE), target);
        }
    },
    ICS {
        @Override
        public void write(Letter letter, Path files, Path target) {
            Deadline deadline =
                    new Deadline(UUID.nameUUIDFromBytes(new byte[1]), letter.date(), letter.subject(), letter.body());
            new IcsDeadlineExporter(NOON).export(List.of(deadline), target);
        }
    },
    PACK {
        @Override
        public void write(Letter letter, Path files, Path target) throws IOException {
            Path data = Files.createDirectories(files.resolve("data"));
            PackedCase packed = new PackedCase(files).beginningWith(letter).replying(letter.body());
            for (Enclosure enclosure : letter.enclosures()) {
                packed.letterWith(enclosure.name(), enclosure.mediaType(), EVIDENCE);
            }
            new PdfCasePack(WORDS, new ImagingPictures(), data)
                    .write(packed.contents(true), target, Progress.UNWATCHED);
        }
    };

    public static final Words WORDS = Words.load(Locale.UK);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final byte[] EVIDENCE = "evidence".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

    /** @param files a folder for what it needs while it works */
    public abstract void write(Letter letter, Path files, Path target) throws IOException;

    public String fileName() {
        return switch (this) {
            case PDF, PDF_WITH_PAGES, PACK -> "letter.pdf";
            default -> "letter." + name().toLowerCase(Locale.ROOT);
        };
    }

    private static void letterPdf(Letter letter, Path files, Carriage carriage, Path target) throws IOException {
        new PdfLetterExporter(WORDS, new ImagingPictures()).export(outgoing(letter, files, carriage), target);
    }

    private static Outgoing outgoing(Letter letter, Path files, Carriage carriage) throws IOException {
        Map<Enclosure, Path> copies = new LinkedHashMap<>();
        for (Enclosure enclosure : letter.enclosures()) {
            copies.put(enclosure, Files.write(files.resolve(enclosure.id().toString()), EVIDENCE));
        }
        Stationery look = Stationery.PLAIN
                .withLetterhead(Letterhead.LEFT, letter.subject())
                .withSignature(Signatures.drawn());
        return new Outgoing(letter, copies, look, carriage);
    }

    /** A letter that says {@code words} in every place where a person can put some. */
    public static Letter everywhere(String words, Letter like) {
        Party sender = new Party(words, words, List.of(words, words), "GB", "a@b.example", words);
        Party recipient = new Party(words, words, List.of(words), "US", "c@d.example", words);
        Enclosure plain = like.enclosures().get(0);
        Enclosure named = new Enclosure(plain.id(), words + ".txt", "text/plain", plain.size(), plain.sha256());
        String body = "Dear " + words + ",\n\n" + words + "\n\n1. " + words + "\n2. " + words + "\n\nYours sincerely,\n"
                + words;
        return new Letter(sender, recipient, like.date(), words, words, body, List.of(named), like.variant());
    }
}
