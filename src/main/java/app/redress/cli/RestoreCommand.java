package app.redress.cli;

import app.redress.casefile.Backups;
import app.redress.casefile.Backups.Restored;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
    private final Words words;
    private final BackupParts parts;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private @Nullable Path file;

    @Mixin
    private DataFolder data = new DataFolder();

    RestoreCommand(Words words, BackupParts parts, Terminal terminal) {
        this.words = words;
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path backup = Objects.requireNonNull(file, "picocli sees to it");
        Backups backups = parts.of().apply(data.chosen());
        Restored restored = backups.restore(backup, backups.needsPassword(backup) ? password() : Optional.empty());
        terminal.out().println(words.say("cli.restore.done", restored.cases(), restored.files()));
        restored.aside().ifPresent(aside -> terminal.out().println(words.say("cli.restore.aside", aside)));
        if (restored.lost() > 0) {
            terminal.err().println(words.say("cli.restore.lost", restored.lost()));
        }
        return CommandLineInterface.CLEAN;
    }

    private Optional<String> password() {
        Optional<String> password = parts.password(words.getString("cli.restore.ask"));
        if (password.isEmpty()) {
            throw new ProblemException("backupCommand.nobodyToAsk", null, BackupParts.VARIABLE);
        }
        return password;
    }
}
