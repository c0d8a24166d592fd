package app.redress.cli;

import app.redress.letter.EnglishVariant;
import app.redress.letter.LetterFile;
import app.redress.letter.PlainTextLetter;
import app.redress.words.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how letters read and what they lack. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    /** Lines are documents of their own, so a file of them may be long. */
    private static final int LARGEST_FILE_OF_LINES = 200_000_000;

    private final CommandLineParts parts;
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.check.format")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--variant", paramLabel = "en-GB|en-US", descriptionKey = "cli.check.variant")
    private @Nullable EnglishVariant variant;

    @Option(names = "--lines", descriptionKey = "cli.check.lines")
    private boolean lines;

    @Option(names = "--only", paramLabel = "tone", descriptionKey = "cli.check.only")
    private @Nullable Scope only;

    @Option(names = "--before", paramLabel = "FILE", descriptionKey = "cli.check.before")
    private @Nullable String before;

    @Option(names = "--reasons", descriptionKey = "cli.check.reasons")
    private boolean reasons;

    @Option(names = "--fail-on", paramLabel = "hot|warm|any", descriptionKey = "cli.check.failOn")
    private @Nullable Threshold failOn;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.check.file")
    private List<String> files = List.of();

    private boolean failed;
    private boolean unreadable;

    CheckCommand(CommandLineParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LetterSource source = new LetterSource(terminal.in());
        Optional<String> earlier = Optional.empty();
        try {
            earlier = Optional.ofNullable(before).map(file -> source.read(file, LetterFile.LARGEST_LETTER));
        } catch (ProblemException e) {
            tell(e);
            return CommandLineInterface.UNUSABLE;
        }
        return checkAll(source, new Inspection(parts, only == Scope.TONE, earlier));
    }

    private int checkAll(LetterSource source, Inspection inspection) {
        Report report = format == OutputFormat.JSON
                ? new JsonReport(terminal.out(), reasons)
                : new TextReport(terminal, parts.words(), reasons);
        for (String file : files) {
            check(file, source, inspection, report);
        }
        report.end();
        terminal.out().flush();
        if (unreadable) {
            return CommandLineInterface.UNUSABLE;
        }
        return failed ? CommandLineInterface.FINDINGS : CommandLineInterface.CLEAN;
    }

    private void check(String file, LetterSource source, Inspection inspection, Report report) {
        try {
            String text = source.read(file, lines ? LARGEST_FILE_OF_LINES : LetterFile.LARGEST_LETTER);
            if (lines) {
                checkLines(file, text, inspection, report);
            } else {
                add(inspection.inspect(file, OptionalInt.empty(), letter(text)), report);
            }
        } catch (ProblemException e) {
            unreadable = true;
            tell(e);
        }
    }

    private void tell(ProblemException problem) {
        terminal.out().flush();
        terminal.err().println(parts.words().say("cli.problem", parts.words().say(problem)));
        terminal.err().flush();
    }

    private void checkLines(String file, String text, Inspection inspection, Report report) {
        EnglishVariant english = variant == null ? EnglishVariant.GB : variant;
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            PlainTextLetter letter = PlainTextLetter.unformed(line, english);
            add(inspection.inspect(file, OptionalInt.of(number), letter), report);
            // Whoever reads from the other end of a pipe gets each answer at once, and may hang up.
            if (terminal.out().checkError()) {
                return;
            }
        }
    }

    private PlainTextLetter letter(String text) {
        LocalDate today = LocalDate.now(parts.clock());
        return variant == null ? PlainTextLetter.read(text, today) : PlainTextLetter.read(text, variant, today);
    }

    private void add(Inspected document, Report report) {
        report.add(document);
        failed |= failOn != null && document.findings().stream().anyMatch(failOn::reachedBy);
    }
}
