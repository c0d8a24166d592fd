package app.redress.cli;

import app.redress.drafting.ComposedLetter;
import app.redress.drafting.Facts;
import app.redress.drafting.Gravity;
import app.redress.drafting.Rung;
import app.redress.drafting.Situation;
import app.redress.drafting.Style;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the letter that facts make. */
@Command(name = "draft", sortOptions = false)
final class DraftCommand implements Callable<Integer> {
    private static final int LARGEST_FACTS = 1_000_000;

    private final CommandLineParts parts;
    private final Terminal terminal;

    @Option(names = "--situation", paramLabel = "ID", descriptionKey = "cli.draft.situation")
    private @Nullable String situation;

    @Option(names = "--facts", paramLabel = "FACTS.json", descriptionKey = "cli.draft.facts")
    private @Nullable String facts;

    @Option(names = "--style", paramLabel = "STYLE", descriptionKey = "cli.draft.style")
    private @Nullable Style style;

    @Option(names = "--rung", paramLabel = "RUNG", descriptionKey = "cli.draft.rung")
    private Rung rung = Rung.FIRST;

    @Option(names = "--schema", descriptionKey = "cli.draft.schema")
    private boolean schema;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DraftCommand(CommandLineParts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DraftingParts drafting = parts.drafting().get();
        if (schema) {
            terminal.out().print(drafting.format().schema());
        } else {
            print(compose(drafting));
        }
        terminal.out().flush();
        return CommandLineInterface.CLEAN;
    }

    private ComposedLetter compose(DraftingParts drafting) {
        if (situation == null || facts == null) {
            throw new ParameterException(spec.commandLine(), parts.words().getString("cli.problem.noFacts"));
        }
        String wanted = situation;
        Situation found = drafting.situations()
                .find(wanted)
                .orElseThrow(() -> new ProblemException("draftCommand.noSituation", null, wanted));
        String text = new LetterSource(terminal.in()).read(facts, LARGEST_FACTS);
        Facts told = drafting.format().read(facts, text);
        LocalDate today = LocalDate.now(parts.clock());
        return drafting.composer().compose(found, told, rung, Optional.ofNullable(style), today);
    }

    private void print(ComposedLetter composed) {
        Words words = parts.words();
        for (Gravity gravity : composed.because()) {
            terminal.err().println(words.say("cli.draft.plainly", words.getString("drafting.grave." + gravity)));
        }
        if (!composed.leftOut().isEmpty()) {
            String parts = composed.leftOut().stream()
                    .map(part -> words.getString("drafting.part." + part))
                    .collect(Collectors.joining(", "));
            terminal.err().println(words.say("cli.draft.leftOut", parts));
        }
        String body = composed.letter().body();
        if (composed.style() == Style.SHORT) {
            int count = body.split("\\s+", -1).length;
            terminal.err().println(words.say("cli.draft.length", count, body.length()));
        }
        terminal.err().flush();
        terminal.out().println(new LetterText(composed).text());
    }
}
