package app.redress.cli;

import app.redress.casefile.CaseSummary;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a whole case as a folder. */
@Command(name = "export-case", sortOptions = false)
final class ExportCaseCommand implements Callable<Integer> {
    private final CaseParts parts;
    private final Terminal terminal;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.pack.case")
    private String meant = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.exportCase.out")
    private @Nullable Path out;

    @Mixin
    private DataFolder data = new DataFolder();

    ExportCaseCommand(CaseParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(out, "picocli sees to it");
        Words words = parts.words().words();
        ProgressLine progress = new ProgressLine(terminal, words);
        try (CaseShelf shelf = parts.shelf().apply(data.chosen())) {
            CaseSummary chosen = CaseChoice.of(meant, shelf.cases());
            int lost = parts.folders(shelf, data.chosen()).save(chosen.id(), target, progress);
            progress.end();
            terminal.out()
                    .println(words.say(
                            "cli.exportCase.done", parts.words().title(chosen.title(), chosen.company()), target));
            if (lost > 0) {
                terminal.err().println(words.say("cli.exportCase.lost", lost));
            }
        }
        return CommandLineInterface.CLEAN;
    }
}
