package app.redress.cli;

import app.redress.casefile.CaseId;
import app.redress.export.CasePack;
import app.redress.export.CasePack.NotShown;
import app.redress.export.CasePack.Packed;
import app.redress.export.CasePacks;
import app.redress.export.CasePacks.Made;
import app.redress.export.PackContents;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one PDF of a whole case. */
@Command(name = "pack", sortOptions = false)
final class PackCommand implements Callable<Integer> {
    private final CaseParts parts;
    private final Terminal terminal;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.pack.case")
    private String meant = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.pack.out")
    private @Nullable Path out;

    @Option(names = "--notes", descriptionKey = "cli.pack.notes")
    private boolean withNotes;

    @Mixin
    private DataFolder data = new DataFolder();

    PackCommand(CaseParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(out, "picocli sees to it");
        try (CaseShelf shelf = parts.shelf().apply(data.chosen())) {
            CaseId id = CaseChoice.of(meant, shelf.cases()).id();
            CasePack pack = parts.pack().apply(data.chosen());
            CasePacks packs = new CasePacks(shelf.cases(), shelf.facts(), shelf.files(), pack, parts.words());
            ProgressLine progress = new ProgressLine(terminal, parts.words().words());
            Made made = packs.make(id, withNotes, target, progress);
            progress.end();
            report(made.packed(), made.contents());
        }
        return CommandLineInterface.CLEAN;
    }

    private void report(Packed packed, PackContents contents) {
        Words words = parts.words().words();
        terminal.out()
                .println(words.say(
                        "cli.pack.made",
                        packed.file(),
                        packed.pages(),
                        contents.exhibits().size()));
        if (contents.notesLeftOut() > 0) {
            terminal.err().println(words.say("cli.pack.notesLeftOut", contents.notesLeftOut()));
        }
        for (NotShown one : packed.notShown()) {
            String name = one.exhibit().enclosure().name();
            terminal.err()
                    .println(words.say(
                            "cli.pack.notShown",
                            one.exhibit().number(),
                            name,
                            words.getString("export.pack.why." + one.why())));
        }
    }
}
