package app.redress.cli;

import app.redress.casefile.CaseSummary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the cases, with the ids that other commands take. */
@Command(name = "cases", sortOptions = false)
final class CasesCommand implements Callable<Integer> {
    private final CaseParts parts;
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.cases.format")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private DataFolder data = new DataFolder();

    CasesCommand(CaseParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (CaseShelf shelf = parts.shelf().apply(data.chosen())) {
            shelf.cases().eachSummary(format == OutputFormat.JSON ? this::json : this::text);
        }
        return CommandLineInterface.CLEAN;
    }

    private void text(CaseSummary one) {
        String title = parts.words().title(one.title(), one.company());
        terminal.out()
                .println(one.id() + "  " + title + "  ("
                        + parts.words().deadlines().of(one) + ")");
    }

    private void json(CaseSummary one) {
        JsonLine.print(terminal.out(), json -> {
            json.writeStringField("id", one.id().toString());
            json.writeStringField("title", one.title());
            json.writeStringField("company", one.company());
            json.writeStringField("state", parts.words().deadlines().of(one));
        });
    }
}
