package app.redress.cli;

import app.redress.casefile.Backups.Backup;
import app.redress.casefile.Backups.Extent;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes one file of everything Redress keeps. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    private final Words words;
    private final BackupParts parts;
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.backup.out")
    private @Nullable Path out;

    @Option(names = "--password", descriptionKey = "cli.backup.password")
    private boolean withPassword;

    @Mixin
    private DataFolder data = new DataFolder();

    BackupCommand(Words words, BackupParts parts, Terminal terminal) {
        this.words = words;
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(out, "picocli sees to it");
        Optional<String> password = withPassword ? Optional.of(newPassword()) : Optional.empty();
        Backup made = parts.of().apply(data.chosen()).make(target, Extent.EVERYTHING, password);
        terminal.out().println(words.say("cli.backup.made", made.file(), made.cases(), made.files()));
        if (made.lost() > 0) {
            terminal.err().println(words.say("cli.backup.lost", made.lost()));
        }
        return CommandLineInterface.CLEAN;
    }

    /** Typed twice: a slip would lock the person out. */
    private String newPassword() {
        String password = parts.password(words.getString("cli.backup.ask"))
                .orElseThrow(() -> new ProblemException("backupCommand.nobodyToAsk", null, BackupParts.VARIABLE));
        if (parts.isTyped()
                && !parts.password(words.getString("cli.backup.askAgain"))
                        .filter(password::equals)
                        .isPresent()) {
            throw new ProblemException("backupCommand.differ", null);
        }
        return password;
    }
}
