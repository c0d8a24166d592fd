package app.redress.cli;

import app.redress.export.ExportFormat;
import app.redress.export.LetterExporter;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.LetterFile;
import app.redress.letter.PlainTextLetter;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a document from a plain-text letter. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final CommandLineParts parts;
    private final Terminal terminal;

    @Option(names = "--to", required = true, paramLabel = "pdf|eml|docx|txt", descriptionKey = "cli.export.to")
    private @Nullable ExportFormat format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.export.out")
    private @Nullable Path out;

    @Option(names = "--variant", paramLabel = "en-GB|en-US", descriptionKey = "cli.export.variant")
    private @Nullable EnglishVariant variant;

    @Mixin
    private LookOptions look = new LookOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
    private String file = LetterSource.STANDARD_INPUT;

    ExportCommand(CommandLineParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExportFormat wanted = Objects.requireNonNull(format, "picocli sees to it");
        Path target = target(wanted);
        PlainTextLetter text = read();
        EnclosedFiles enclosed = new EnclosedFiles(folder());
        List<Enclosure> enclosures = enclosures(text.enclosures(), enclosed, wanted);
        Letter letter = text.letter(LocalDate.now(parts.clock()), enclosures);
        exporter(wanted).export(new Outgoing(letter, enclosed.files(), look.stationery(), Carriage.BESIDE), target);
        terminal.out().println(target);
        terminal.out().flush();
        return CommandLineInterface.CLEAN;
    }

    private PlainTextLetter read() {
        String content = new LetterSource(terminal.in()).read(file, LetterFile.LARGEST_LETTER);
        LocalDate today = LocalDate.now(parts.clock());
        PlainTextLetter letter =
                variant == null ? PlainTextLetter.read(content, today) : PlainTextLetter.read(content, variant, today);
        if (letter.body().of(content).isBlank()) {
            throw new ProblemException("exportCommand.emptyLetter", null, file);
        }
        // A letter that silently bore another date than the one typed would be worse than none.
        if (letter.date().isEmpty() && !letter.writtenDate().isBlank()) {
            throw new ProblemException("exportCommand.unreadDate", null, letter.writtenDate());
        }
        return letter;
    }

    /** Only mail carries files; elsewhere a name in a list is enough. */
    private List<Enclosure> enclosures(List<String> names, EnclosedFiles enclosed, ExportFormat wanted) {
        if (wanted != ExportFormat.EML) {
            return names.stream().map(EnclosedFiles::listed).toList();
        }
        List<Enclosure> found = new ArrayList<>();
        for (String name : names) {
            Optional<Enclosure> enclosure = enclosed.find(name);
            enclosure.ifPresent(found::add);
            if (enclosure.isEmpty()) {
                terminal.err().println(parts.words().say("cli.export.notAttached", name));
                terminal.err().flush();
            }
        }
        return found;
    }

    private LetterExporter exporter(ExportFormat wanted) {
        Supplier<LetterExporter> exporter = parts.exporters().get(wanted);
        return Objects.requireNonNull(exporter, () -> wanted + " is not wired").get();
    }

    private Path folder() {
        Path parent = file.equals(LetterSource.STANDARD_INPUT)
                ? null
                : LetterSource.path(file).getParent();
        return parent == null ? Path.of("") : parent;
    }

    private Path target(ExportFormat wanted) {
        if (out != null) {
            return out;
        }
        Path target = folder().resolve(stem() + "." + wanted.extension());
        if (target.equals(LetterSource.path(file))) {
            throw new ProblemException("exportCommand.ontoItself", null, file);
        }
        return target;
    }

    private String stem() {
        if (file.equals(LetterSource.STANDARD_INPUT)) {
            return parts.words().getString("cli.export.standardName");
        }
        String name = String.valueOf(LetterSource.path(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
