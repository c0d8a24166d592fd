package app.redress.export.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.redress.export.pdf.HostileStrings;
import app.redress.export.pdf.AnyExporter;
import java.util.ArrayList;
import app.redress.export.Letters;
import app.redress.export.PlainText;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts read back by a parser that shares nothing with the library that wrote them. */
class PythonReadsMailTest {
    private static final Words WORDS = Words.load(Locale.UK);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    /** Prints, one to a line: defects, the headers' names, subject, addresses, attachments, then the joined words. */
    private static final String READ = """
            import sys, email, email.policy
            sys.stdout.reconfigure(encoding='utf-8', newline='\\n')
            with open(sys.argv[1], 'rb') as f:
                m = email.message_from_binary_file(f, policy=email.policy.default)
            print(sum(len(p.defects) for p in m.walk()))
            print(' '.join(sorted(m.keys())))
            print(m['Subject'])
            print(m['From'], '>', m['To'])
            print([(a.get_filename(), len(a.get_content() if isinstance(a.get_content(), bytes)
                else a.get_content().encode())) for a in m.iter_attachments()])
            plain = m.get_body(('plain',))
            print(plain.get_param('format'), plain.get_content_charset())
            for line in plain.get_content().replace('\\r\\n', '\\n').replace(' \\n', ' ').split('\\n'):
                print(line[1:] if line.startswith((' ', '>')) else line)
            """;

    /** Prints, a line for each draft: defects, the headers' names, enclosures, and whether a header has a line end. */
    private static final String LOOK = """
            import sys, email, email.policy
            for name in sys.argv[1:]:
                with open(name, 'rb') as f:
                    m = email.message_from_binary_file(f, policy=email.policy.default)
                broken = any('\\n' in str(v) or '\\r' in str(v) for v in m.values())
                print(sum(len(p.defects) for p in m.walk()), ' '.join(sorted(m.keys())), len(list(m.iter_attachments())),
                    len(m['To'].addresses), broken)
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void thereIsAPython() throws InterruptedException {
        assumeTrue(isThere(), "no python3 on this machine");
    }

    @Test
    void itReadsEveryWordAndEveryNameAsTheyWereWritten() throws IOException, InterruptedException {
        Letter letter = Letters.withHardNames();
        List<String> read = read(letter);

        assertThat(read.get(0)).as("defects").isEqualTo("0");
        assertThat(read.get(1)).isEqualTo("Content-Type Date From MIME-Version Subject To X-Unsent");
        assertThat(read.get(2)).isEqualTo(letter.subject());
        assertThat(read.get(3)).contains("Zoë Ñandú-Łódź <zoe@example.org>");
        assertThat(read.get(5)).isEqualTo("flowed utf-8");
        assertThat(String.join("\n", read.subList(6, read.size())).strip())
                .isEqualTo(new PlainText(WORDS).forMail(letter).strip());
    }

    @Test
    void itReadsEnclosuresWithNamesInAnyScript() throws IOException, InterruptedException {
        assertThat(read(Letters.withEnclosures("領収書 №7 «приложение».txt", "عربي 🙂.pdf"))
                        .get(4))
                .isEqualTo("[('領収書 №7 «приложение».txt', 10), ('عربي 🙂.pdf', 10)]");
    }

    @Test
    void itFindsNoHeaderThatALetterSmuggledIn() throws IOException, InterruptedException {
        List<String> read = read(Letters.hostile());

        assertThat(read.get(0)).as("defects").isEqualTo("0");
        assertThat(read.get(1)).isEqualTo("Content-Type Date From MIME-Version Subject To X-Unsent");
        assertThat(read.get(3)).contains("<a@b.example>", "<c@d.example>");
    }

    @Test
    void itFindsNothingThatAnyHostileStringSmuggledIn() throws IOException, InterruptedException {
        List<String> strings = HostileStrings.all("file:///etc/passwd", 9);
        List<String> drafts = new ArrayList<>();
        for (String words : strings) {
            Path draft = folder.resolve(drafts.size() + ".eml");
            AnyExporter.EML.write(AnyExporter.everywhere(words, Letters.sofa()), folder, draft);
            drafts.add(draft.toString());
        }

        assertThat(python(LOOK, drafts))
                .hasSameSizeAs(strings)
                .containsOnly("0 Content-Type Date From MIME-Version Subject To X-Unsent 1 1 False");
    }

    private List<String> read(Letter given) throws IOException, InterruptedException {
        Letter letter = withRecipient(given);
        Map<Enclosure, Path> files = new LinkedHashMap<>();
        for (Enclosure enclosure : letter.enclosures()) {
            files.put(enclosure, Files.write(folder.resolve(enclosure.id().toString()), new byte[10]));
        }
        Path draft = folder.resolve("draft.eml");
        new EmlLetterExporter(WORDS, NOON).export(letter, files, draft);
        return python(READ, List.of(draft.toString()));
    }

    private List<String> python(String program, List<String> arguments) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("read.py"), program);
        Path answer = folder.resolve("answer.txt");
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        command.addAll(arguments);
        Process python = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        List<String> lines =
                Files.readString(answer, StandardCharsets.UTF_8).lines().toList();
        assertThat(python.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    private static Letter withRecipient(Letter letter) {
        return letter.recipient().email().isBlank()
                ? new Letter(
                        letter.sender(),
                        Letters.harbourAndFinch(),
                        letter.date(),
                        letter.subject(),
                        letter.reference(),
                        letter.body(),
                        letter.enclosures(),
                        letter.variant())
                : letter;
    }

    private static boolean isThere() throws InterruptedException {
        try {
            Process python = new ProcessBuilder("python3", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return python.waitFor(30, TimeUnit.SECONDS) && python.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
