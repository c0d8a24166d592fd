package app.redress.cli;

import app.redress.casefile.Backups;
import app.redress.casefile.CaseWords;
import app.redress.casefile.reply.ReplyFiles;
import app.redress.casefile.reply.ReplyReader;
import app.redress.casefile.sqlite.SqliteStoreCopies;
import app.redress.casefile.zip.KeptPlaces;
import app.redress.casefile.zip.ZipBackups;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.json.JsonFacts;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.export.ExportFormat;
import app.redress.export.LetterExporter;
import app.redress.export.Outgoing;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Severity;
import app.redress.review.checks.CompletenessChecks;
import app.redress.review.tone.ToneReading;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.text.TextRange;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs commands with a reviewer that knows two words and exporters that write what they were given. */
final class TestTerminal {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final Words words = Words.load(Locale.UK);
    private final List<ReviewRequest> requests = new ArrayList<>();
    private final Map<ExportFormat, Letter> exported = new EnumMap<>(ExportFormat.class);
    private final List<Map<Enclosure, Path>> files = new ArrayList<>();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String typed = "";
    private boolean colour;
    private Backups backups = backupsOf(Path.of("no data folder"));
    private Map<String, String> environment = Map.of();
    private final Deque<String> passwords = new ArrayDeque<>();

    TestTerminal typing(String text) {
        typed = text;
        return this;
    }

    TestTerminal with(Backups kept) {
        backups = kept;
        return this;
    }

    TestTerminal with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /** What is typed, unseen, each time a password is asked for. */
    TestTerminal typingPasswords(String... typedUnseen) {
        passwords.addAll(List.of(typedUnseen));
        return this;
    }

    TestTerminal inColour() {
        colour = true;
        return this;
    }

    /** The backups of what a person keeps in {@code data}. */
    static Backups backupsOf(Path data) {
        KeptPlaces places = new KeptPlaces(
                data,
                data.resolve("files"),
                data.resolve("templates"),
                data.resolve("settings.json"),
                data.resolve("rules.json"));
        return new ZipBackups(places, new SqliteStoreCopies(data.resolve("redress.db")), CLOCK);
    }

    int run(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                colour);
        return new CommandLineInterface(parts()).run(arguments, terminal);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<JsonNode> jsonLines() throws JsonProcessingException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : out().lines().toList()) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    List<ReviewRequest> requests() {
        return requests;
    }

    Letter exported(ExportFormat format) {
        return Objects.requireNonNull(exported.get(format), "exported");
    }

    Map<Enclosure, Path> attached() {
        return files.get(files.size() - 1);
    }

    private CommandLineParts parts() {
        Map<ExportFormat, Supplier<LetterExporter>> exporters = new EnumMap<>(ExportFormat.class);
        for (ExportFormat format : ExportFormat.values()) {
            exporters.put(format, () -> new Exporter(format));
        }
        return new CommandLineParts(
                "Redress 9.8.7",
                CLOCK,
                words,
                () -> this::review,
                () -> (text, findings) -> new ToneReading(
                        50, 50, findings.size(), ToneReading.State.CALM, Severity.NOTE, "Calm.", "", List.of()),
                () -> new CompletenessChecks(words),
                exporters,
                () -> new JsonRulebook(Path.of("no rules of one's own")),
                JollydayPublicHolidays::new,
                () -> new DraftingParts(
                        new JsonSituations(Path.of("none")), new DraftComposer(new JsonLetterForms()), new JsonFacts()),
                () -> new ReplyFiles(List.of()),
                ReplyReader::new,
                new BackupParts(data -> backups, environment, question -> Optional.ofNullable(passwords.poll())),
                new CaseParts(
                        data -> {
                            throw noCases();
                        },
                        data -> {
                            throw noCases();
                        },
                        data -> {
                            throw noCases();
                        },
                        data -> {
                            throw noCases();
                        },
                        CaseWords.of(words, CLOCK)));
    }

    private static ProblemException noCases() {
        return new ProblemException("cases.nothing", null, "here");
    }

    private List<Finding> review(ReviewRequest request) {
        requests.add(request);
        if (request.text().contains("explode")) {
            throw new IllegalStateException(request.text());
        }
        List<Finding> findings = new ArrayList<>();
        find(request.text(), "useless", Severity.HOT, findings);
        find(request.text(), "disgusting", Severity.WARM, findings);
        return findings;
    }

    private static void find(String text, String word, Severity severity, List<Finding> findings) {
        int at = text.indexOf(word);
        if (at >= 0) {
            TextRange range = new TextRange(at, at + word.length());
            findings.add(new Finding(
                    range, word, Category.INSULT, severity, "TEST", "It is unkind.", List.of("not helpful")));
        }
    }

    private final class Exporter implements LetterExporter {
        private final ExportFormat format;

        private Exporter(ExportFormat format) {
            this.format = format;
        }

        @Override
        public ExportFormat format() {
            return format;
        }

        @Override
        public void export(Outgoing outgoing, Path target) {
            Letter letter = outgoing.letter();
            exported.put(format, letter);
            files.add(outgoing.files());
            try {
                Files.writeString(target, letter.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
