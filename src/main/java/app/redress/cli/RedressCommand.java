package app.redress.cli;

import app.redress.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before every subcommand. */
@Command(name = "redress")
final class RedressCommand implements Runnable {
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RedressCommand(Words words) {
        this.words = words;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), words.getString("cli.problem.noCommand"));
    }
}
