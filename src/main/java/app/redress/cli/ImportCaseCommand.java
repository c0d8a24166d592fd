package app.redress.cli;

import app.redress.casefile.ComplaintCase;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in a case that stands in a folder. */
@Command(name = "import-case", sortOptions = false)
final class ImportCaseCommand implements Callable<Integer> {
    private final CaseParts parts;
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.importCase.folder")
    private @Nullable Path folder;

    @Mixin
    private DataFolder data = new DataFolder();

    ImportCaseCommand(CaseParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path source = Objects.requireNonNull(folder, "picocli sees to it");
        Words words = parts.words().words();
        ProgressLine progress = new ProgressLine(terminal, words);
        try (CaseShelf shelf = parts.own().apply(data.chosen())) {
            ComplaintCase taken = parts.folders(shelf, data.chosen()).take(source, progress);
            progress.end();
            terminal.out()
                    .println(words.say("cli.importCase.done", parts.words().title(taken.title(), ""), taken.id()));
        }
        return CommandLineInterface.CLEAN;
    }
}
